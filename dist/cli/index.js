import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stages),
/* harmony export */   l: () => (/* binding */ everyItem)
/* harmony export */ });
/** When an item is asked. */
const stages = [
    'pull-request',
    'tag',
    'staging',
    'before-production',
    'production',
    'watch',
    'rollback',
];
/** Every item below `items`, parents before their children, in file order. */
function* everyItem(items) {
    for (const item of items) {
        yield item;
        yield* everyItem(item.items);
    }
}


/***/ }),

/***/ 1684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
const problem = (code, details, place) => ({ code, details, ...(place && { place }) }); // a union over codes is not inferred from a generic code
/** A fault that people can mend, thrown where a value cannot be given; carries one problem or several. */
class UserError extends Error {
    problems;
    constructor(...problems) {
        super(problems.map(({ code }) => code).join(', '));
        this.name = 'UserError';
        this.problems = problems;
    }
}
/** Throws the problem. */
function fail(code, details) {
    throw new UserError(problem(code, details));
}
/** What a thrown value comes to: the first problem of a UserError, else `system-refused` or `internal`. Never quotes the message, which may hold what a report holds. */
function problemOf(thrown) {
    if (thrown instanceof UserError && thrown.problems[0])
        return thrown.problems[0];
    if (!(thrown instanceof Error))
        return problem('internal', { reason: typeof thrown });
    const { code, syscall } = thrown;
    if (typeof code === 'string' && typeof syscall === 'string')
        return problem('system-refused', { call: syscall, reason: code });
    const place = /[\w.-]+\.[cm]?[jt]s:\d+:\d+/.exec((thrown.stack ?? '').replace(thrown.message, ''))?.[0];
    return problem('internal', { reason: place ? `${thrown.name} at ${place}` : thrown.name });
}
/** Everything that was thrown, as problems; at least one. */
const problemsOf = (thrown) => thrown instanceof UserError && thrown.problems.length > 0 ? thrown.problems : [problemOf(thrown)];


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ markdownLinkText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jf: () => (/* binding */ htmlLines),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qP: () => (/* binding */ webUrl),
/* harmony export */   y1: () => (/* binding */ plainLines),
/* harmony export */   zd: () => (/* binding */ htmlTextOnGitHub)
/* harmony export */ });
// CSI, OSC, DCS and their kin, with ESC or as one C1 character; a string that is not ended takes the rest of its line.
const ESCAPE_SEQUENCES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
// White space as .NET sees it, which the runner trims before it looks for a command: with U+0085 and without U+FEFF.
const WHITE_SPACE = /(?:[^\S\ufeff]|\u0085)+/g;
// Bidi, zero-width and other characters that are there and cannot be seen, and all controls; not what joins two pictographs to one.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800](?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?\u200d(?=\p{Extended_Pictographic}))/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const LONGEST = 500;
/**
 * One line of text from a tool or a person, fit to show anywhere: no escape sequence, no invisible character, no command, at
 * most 500 characters. The runner takes `::x::` for a command after any white space and `##[x]` anywhere in a line; both get
 * a visible space, because it compares text as .NET does, which passes over zero-width characters.
 */
const plain = (data) => withoutCommands(cut(visible(data
    .slice(0, 10 * LONGEST)
    .replace(ESCAPE_SEQUENCES, '')
    .replace(WHITE_SPACE, ' ')), LONGEST));
/** Several lines, with their indentation; for output of tools. */
const plainLines = (data) => data
    .replace(ESCAPE_SEQUENCES, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(line => withoutCommands(visible(line.replaceAll('\t', '  ').replace(/[^\S\ufeff]/g, ' ')).trimEnd()));
// Letters and signs of which none is removed. Most text is nothing else, and big reports are made much faster for asking.
const HARMLESS = /^[ -~¡-¬®-˿Α-ϿЀ-҂Ҋ-ԯ–—‘’“”…]*$/;
const visible = (text) => HARMLESS.test(text) ? text : text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').replace(PILED_MARKS, '$1');
/** A finished line for the log, where what was harmless apart may have met: "##" and "[". */
const printable = (line) => withoutCommands(line).replace(/##(?=\u001b\[)/g, '## ');
const withoutCommands = (line) => line
    .replace(/##(?=\[)/g, '## ')
    .replace(/(^|\s)(:{2,})/g, (_, before, colons) => before + [...colons].join(' '));
/** At most `limit` characters, cut with an ellipsis. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text
        .slice(0, limit - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/\u200d$/, '')}…`;
}
// GitHub links these in the text of the rendered page, so neither a backslash nor an entity keeps it from doing so.
const withoutReferences = (text) => text
    .replace(/@/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/:(?=\/\/)/g, ':\u200b')
    .replace(/\b(www)(?=\.)/gi, '$1\u200b')
    .replace(/:(?=[\w+-]+:)/g, ':\u200b');
/** Text for Markdown, inside a line, a list item or a cell of a table. */
const markdownText = (data) => unmarked(withoutReferences(plain(data)));
/** Text of a link in Markdown: GitHub makes no further links in it. */
const markdownLinkText = (data) => unmarked(plain(data));
const unmarked = (text) => text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll('|', '&#124;')
    .replace(/^( ?)(?=#{1,6}(?: |$)|[-+=](?![\p{L}\p{N}]))/u, '$1\\')
    .replace(/^( ?\d+)(?=[.)](?: |$))/, '$1\\');
/** Code for Markdown, in a fence that is longer than any inside; where parsers differ (`\|` in tables), as an element. */
function markdownCode(data) {
    const code = plain(data)
        .trim()
        .replace(/<(?=!--)/g, '<\u200b')
        .replace(/--(?=>)/g, '--\u200b');
    if (code === '')
        return '';
    if (code.includes('|'))
        return `<code>${entities(withoutReferences(code))}</code>`;
    const fence = '`'.repeat(longestRun(code) + 1);
    const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return `${fence}${space}${code}${space}${fence}`;
}
/** Lines of code for Markdown, fenced. `language` is ours, never data. */
function markdownFence(data, language = '') {
    const lines = plainLines(data).map(line => line.replace(/<(?=!--)/g, '<\u200b').replace(/--(?=>)/g, '--\u200b'));
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [fence + language, ...lines, fence].join('\n');
}
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
const entities = (text) => text.replace(/[^\p{L}\p{N}\p{M} \u200b]/gu, character => `&#${character.codePointAt(0)};`);
const escaped = (text) => text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
/** Text for an element or an attribute of a page of ours. */
const htmlText = (data) => escaped(plain(data));
/** Lines of code for an element of a page of ours. */
const htmlLines = (data) => plainLines(data).map(escaped).join('\n');
/** Text for an element in HTML within Markdown, where GitHub makes links and mentions too. */
const htmlTextOnGitHub = (data) => escaped(withoutReferences(plain(data)));
/** One part of a URL's path. */
const encoded = (part) => encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd'));
/** A URL of GitHub's own that may be linked, or nothing. */
const webUrl = (url) => /^https?:\/\/[\w.:-]+(\/[\w.~:/?#@!$&+,;=%-]*)?$/.test(url) ? url : undefined;
/** A name in a Mermaid diagram, whose separators and directives it cannot hold. */
const mermaidName = (data) => cut(plain(data)
    .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
    .trim(), 60);
/** JSON that can be printed to a log: parses to the same value, with everything that cannot be seen escaped. */
const printableJson = (value) => JSON.stringify(value, null, 2)
    .replace(/##(?=\[)/g, '#\\u0023')
    .replace(/[^\n -~\p{L}\p{M}\p{N}\p{P}\p{S}]|\p{Default_Ignorable_Code_Point}/gu, escapedUnits);
const escapedUnits = (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

;// CONCATENATED MODULE: ./build/src/report/words/en/expressions.js
const types = {
    number: 'a number',
    word: 'a word',
    'yes-no': 'yes or no',
    any: 'unknown',
};
const faults = {
    empty: ['there is no condition', 'write one: `lines > 80`'],
    'ends-early': ['the condition ends too early after `%`', 'complete it'],
    unexpected: ['`%` cannot stand here', 'write a condition: `lines > 80 && branches > 70`'],
    'single-equals': ['`%` compares nothing', 'write ==, >= or <='],
    'double-quotes': ['`%`: words stand in single quotes', "write 'word'"],
    'open-quote': ['`%`: the quote is never closed', "close it with '"],
    'word-operator': ['`%` cannot stand here', 'write && for and, || for or, ! for not'],
    'foreign-operator': ['`%` cannot stand here', 'conditions know ==, !=, <, <=, >, >=, &&, || and ! only'],
    arguments: ['`%` has the wrong number of arguments', "for example `startsWith(branch, 'release/')`"],
    'not-a-literal': ['`%` takes globs in single quotes', "for example `changed('src/**')`"],
    'too-long': ['the condition is too long', 'make several of it'],
    'too-deep': ['the condition is nested too deep', 'make several of it'],
};
/** What is wrong with an expectation or an `if`. */
const expressions = {
    'expression-syntax': ({ text, why }) => ({ message: faults[why][0].replace('%', () => text), help: faults[why][1] }),
    'expression-unit': ({ text, number }) => ({
        message: `\`${text}\` has a unit`,
        help: `write ${number}; the unit is in the name of the measure`,
    }),
    'expression-arithmetic': ({ text }) => ({
        message: `\`${text}\`: there is no arithmetic in conditions`,
        help: 'compare one measure with one number',
    }),
    'expression-chain': ({ text }) => ({
        message: `\`${text}\` compares a comparison`,
        help: 'compare twice: `x > 1 && x < 5`',
    }),
    'expression-constant': ({ text }) => ({
        message: `\`${text}\` comes to the same whatever is measured`,
        help: 'compare a measure with a value',
    }),
    'expression-not-a-condition': ({ text, type }) => ({
        message: `\`${text}\` is ${types[type]}, not a condition`,
        help: type === 'word' ? `compare it: \`${text} == 'word'\`` : `compare it: \`${text} > 0\``,
    }),
    'expression-types': ({ operator, left, right }) => ({
        message: `\`${operator}\` cannot compare ${types[left]} with ${types[right]}`,
        help: left === right
            ? 'only numbers have an order; use == or !='
            : 'compare numbers with numbers, words with words in single quotes',
    }),
    'expression-argument': ({ function: name, type }) => ({
        message: `\`${name}\` takes words, but gets ${types[type]}`,
        help: "for example `startsWith(branch, 'release/')`",
    }),
    'expression-null': ({ text }) => ({
        message: `nothing can be compared with \`${text}\``,
        help: 'a measure that is absent never holds; compare it with a value',
    }),
    'expression-index': ({ text }) => ({
        message: `\`${text}\`: there are no lists in conditions`,
        help: 'an expectation is asked of each subject by itself; name a measure',
    }),
    'expression-fraction': ({ text, measure, percent }) => ({
        message: `\`${text}\` asks for less than one percent: "${measure}" counts from 0 to 100`,
        help: `did you mean ${percent}?`,
    }),
    'unknown-function': ({ function: name, expected, nearest }) => ({
        message: `unknown function "${name}"`,
        help: nearest ? `did you mean "${nearest}"?` : `expected one of ${expected.join(', ')}`,
    }),
    'unknown-measure': ({ measure, gate, expected, nearest }) => ({
        message: `gate "${gate}" has no measure "${measure}"`,
        help: nearest ? `did you mean "${nearest}"?` : `it has ${expected.join(', ')}; words stand in single quotes`,
    }),
    'name-in-if': ({ name }) => ({
        message: `"${name}" means nothing in \`if\``,
        help: "`if` asks git only: `changed('src/**')`; use `when` for stages",
    }),
};

;// CONCATENATED MODULE: ./build/src/report/words/en/yaml.js
const inQuotes = (text) => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);
const quote = (text) => `put the value in quotes: ${inQuotes(text)}`;
/** What YAML reads otherwise than it was meant. */
const yaml = {
    'yaml-tag': ({ text }) => ({
        message: `a value that begins with ! is a tag in YAML, and \`${text}\` is lost`,
        help: quote(text),
    }),
    'yaml-block': ({ text }) => ({
        message: `a value that begins with ${text[0]} is a block of text in YAML, so \`${text}\` is not read`,
        help: /^>=? *[\d']/.test(text) ? `begin with the name of the measure: \`lines ${text}\`` : quote(text),
    }),
    'yaml-comma': ({ text, sign = ',' }) => ({
        message: `the ${sign === ',' ? 'comma' : sign} ends the value in [...] and {...}: only \`${text}\` is read`,
        help: 'put the whole value in quotes',
    }),
    'yaml-comment': ({ text }) => ({
        message: `a # after a space begins a comment: only \`${text}\` is read`,
        help: 'put the whole value in quotes; a comment goes on a line of its own',
    }),
    'yaml-template': ({ text }) => ({
        message: `\`${text}\` must be in quotes between { and }`,
        help: quote(text),
    }),
    'yaml-alias': ({ text }) => ({
        message: `a value that begins with * is an alias in YAML, and aliases are not read: \`${text}\``,
        help: quote(text),
    }),
    'yaml-anchor': ({ text }) => ({
        message: `a value that begins with & is an anchor in YAML, and anchors are not read: \`${text}\``,
        help: 'put the value in quotes, or write it out where it is needed',
    }),
    'yaml-colon': ({ text }) => ({
        message: `the second ": " makes \`${text}\` unreadable`,
        help: quote(text),
    }),
    'yaml-space': ({ text }) => ({
        message: `the colon in \`${text}\` has no space after it`,
        help: 'write `key: value`',
    }),
    'yaml-quote': ({ text }) => ({
        message: `the value ends at its second quote, but \`${text}\` goes on`,
        help: `put the whole value in quotes: ${inQuotes(text.at(-1) === text[0] ? text.slice(1, -1) : text)}`,
    }),
    'yaml-reserved': ({ text }) => ({
        message: `a value cannot begin with ${text[0]} in YAML: \`${text}\``,
        help: quote(text),
    }),
    'yaml-tab': () => ({ message: 'the line is indented with a tab', help: 'use spaces' }),
    'yaml-indentation': () => ({
        message: 'the line does not fit into what stands above it',
        help: 'begin keys of one item, and items of one list, in the same column',
    }),
    'yaml-unclosed': ({ opener }) => ({
        message: `${opener} is never closed`,
        help: `close it with ${{ '[': ']', '{': '}' }[opener] ?? opener}`,
    }),
    'yaml-key': () => ({ message: 'a key must be plain text on one line', help: 'write `key: value`' }),
    'yaml-documents': () => ({
        message: 'a second document begins here',
        help: 'a checklist is one document; remove `---`',
    }),
    'yaml-too-deep': ({ limit }) => ({ message: `nested more than ${limit} deep`, help: 'use fewer levels' }),
    'duplicate-key': ({ key, line }) => ({
        message: `the key "${key}" stands already in line ${line}`,
        help: 'remove one of them',
    }),
    'bad-yaml': ({ reason }) => ({ message: `this is not YAML: ${reason}`, help: 'mend the line' }),
};

;// CONCATENATED MODULE: ./build/src/report/words/en/checklist.js


const owners = {
    checklist: 'the checklist',
    defaults: '`defaults`',
    phase: 'phase',
    item: 'item',
    role: 'role',
    waiver: 'the waiver of',
};
/** `item "tests"`. */
const owner = ({ kind, name }) => kind === 'checklist' || (kind === 'defaults' && name === undefined)
    ? owners[kind]
    : name === undefined
        ? `${kind === 'item' ? 'an' : 'a'} ${kind}`
        : `${owners[kind]} "${name}"`;
/** `"with.paths" of item "tests"`. */
const key = ({ key, of }) => key === '' ? owner(of) : of.kind === 'checklist' ? `"${key}"` : `"${key}" of ${owner(of)}`;
const kinds = {
    text: 'text',
    number: 'a number',
    'whole-number': 'a whole number',
    'yes-no': 'true or false',
    list: 'a list',
    keys: 'keys with values',
    nothing: 'empty',
};
const belongings = {
    gate: 'it belongs to an item that asks a gate',
    run: 'it belongs to an item with `run`',
    attest: 'it belongs to an item with `attest`',
    series: 'it belongs to an item with `gate: promql` or `gate: logql`',
    tool: 'it belongs to an item whose gate has a tool or reads a report; put the command into an item before it',
    'no-items': 'it belongs to an item without `items`',
};
/** "did you mean", else what is expected. */
const instead = ({ expected, nearest }) => nearest ? `did you mean "${nearest}"?` : `expected one of ${expected.join(', ')}`;
const checklist = {
    ...yaml,
    ...expressions,
    'checklist-missing': ({ path, ref }) => ({
        message: `there is no ${path}${ref ? ` at ${ref}` : ''}`,
        help: 'write one with `release-checklist init`',
    }),
    'checklist-too-large': ({ path, bytes, limit }) => ({
        message: `${path} has ${bytes} bytes`,
        help: `a checklist has at most ${limit} bytes`,
    }),
    'checklist-not-utf8': ({ path }) => ({ message: `${path} is not UTF-8`, help: 'save it as UTF-8' }),
    'checklist-empty': ({ path }) => ({
        message: `${path} is empty`,
        help: 'write one with `release-checklist init`',
    }),
    'more-problems': () => ({ message: 'there are more problems', help: 'mend these first' }),
    'unknown-key': details => ({
        message: `unknown key "${details.key}" in ${details.in === undefined ? owner(details.of) : key({ key: details.in, of: details.of })}`,
        help: details.expected.length > 0 ? instead(details) : 'nothing may stand here',
    }),
    'workflow-key': ({ key, of }) => ({
        message: `"${key}" is a key of workflows, not of ${owner(of)}`,
        help: workflowKeys[key] ?? 'let a step of the workflow do it, before the checklist runs',
    }),
    'missing-key': details => ({ message: `${key(details)} is missing`, help: 'add it' }),
    'wrong-type': details => ({
        message: `${key(details)} must be ${either(details.expected)}, but is ${details.text === undefined ? kinds[details.found] : `\`${details.text}\``}`,
        help: typeHelp(details),
    }),
    'empty-value': details => ({ message: `${key(details)} is empty`, help: 'give it a value, or remove it' }),
    'unknown-value': details => ({ message: `${key(details)} cannot be "${details.text}"`, help: instead(details) }),
    'out-of-range': details => ({
        message: `${key(details)} is out of range`,
        help: `it must be ${details.bound} ${details.limit}`,
    }),
    'bad-slug': details => ({
        message: `${key(details)} cannot be "${details.text}"`,
        help: `use small letters, digits and single dashes${details.nearest ? `: ${details.nearest}` : ''}`,
    }),
    'bad-date': details => ({
        message: `${key(details)} is "${details.text}", which is not a day`,
        help: 'write it as year-month-day: 2026-12-31',
    }),
    'bad-value': details => ({ message: `${key(details)} ${details.reason}`, help: 'see the documentation of the gate' }),
    'unknown-gate': ({ gate, of, nearest }) => ({
        message: `unknown gate "${gate}" in ${owner(of)}`,
        help: nearest ? `did you mean "${nearest}"?` : 'list them with `release-checklist gates`',
    }),
    'unknown-role': details => ({
        message: `${key(details)} names an unknown role "${details.role}"`,
        help: details.expected.length > 0 ? instead(details) : 'add it under `roles`',
    }),
    'unknown-item': ({ item, nearest }) => ({
        message: `there is no item "${item}"`,
        help: nearest ? `did you mean "${nearest}"?` : 'name an item by its id',
    }),
    'missing-id': ({ name, proposal }) => ({
        message: `item "${name}" needs an id: its name gives none`,
        help: `add one, for example \`id: ${proposal}\``,
    }),
    'duplicate-id': ({ id, line, proposal }) => ({
        message: `the id "${id}" is taken by line ${line}`,
        help: `give another, for example \`id: ${proposal}\``,
    }),
    'no-question': ({ of }) => ({
        message: `${owner(of)} asks nothing`,
        help: 'add one of gate, run, attest, items, needs',
    }),
    'two-questions': ({ of, keys }) => ({
        message: `${owner(of)} has both "${keys[0]}" and "${keys[1]}"`,
        help: 'an item asks one question; make two items of it',
    }),
    'misplaced-key': details => ({ message: `${key(details)} has no meaning here`, help: belongings[details.belongs] }),
    'missing-param': ({ param, gate, of }) => ({
        message: `gate "${gate}" needs "${param}" in ${owner(of)}`,
        help: `add \`with: { ${param}: ... }\``,
    }),
    'name-taken': ({ name, gate }) => ({
        message: `gate "${gate}" has a measure "${name}" already`,
        help: 'give yours another name',
    }),
    'no-expectation': ({ gate, of, measures }) => ({
        message: `${owner(of)} expects nothing, and gate "${gate}" holds nothing by itself`,
        help: `add \`expect:\` with a measure of it: ${measures.join(', ')}`,
    }),
    'no-report-given': ({ gate, of }) => ({
        message: `gate "${gate}" has no report to read in ${owner(of)}`,
        help: 'add `run:`, or `with: { report: <file> }` for a report that an earlier step writes',
    }),
    'needs-cycle': ({ items }) => ({
        message: items.length === 1
            ? `item "${items[0]}" needs itself`
            : `these items need each other: ${[...items, items[0]].join(' -> ')}`,
        help: 'remove one `needs`',
    }),
    'path-outside': details => ({
        message: `${key(details)} is "${details.text}", which leaves the repository`,
        help: 'give a path below the root of the repository',
    }),
    'bad-variable-name': ({ text, of }) => ({
        message: `"${text}" in "env" of ${owner(of)} is not the name of a variable`,
        help: 'use letters, digits and _',
    }),
    'template-misplaced': details => ({
        message: `${key(details)} holds \`${details.text}\`, which is filled in \`with\` and \`env\` only`,
        help: details.key === 'run' ? 'read the variable in the script: `"$NAME"`' : 'write the value itself',
    }),
    'template-unknown': details => ({
        message: `${key(details)} holds \`${details.text}\``,
        help: 'only `${{ env.NAME }}` is filled here',
    }),
    'workflow-secret': ({ name }) => ({
        message: `secrets are not read here: \`${name}\``,
        help: 'pass it to the workflow step under `env:`, then name it: `env: [NAME]`, `${{ env.NAME }}`',
    }),
    'bad-login': ({ login, character }) => ({
        message: `"${login}" is not a GitHub login${character ? `: it holds ${character}` : ''}`,
        help: 'a login is at most 39 ASCII letters, digits and single dashes, without @',
    }),
    'bad-team': ({ team }) => ({ message: `"${team}" is not a team`, help: 'write organisation/team' }),
    'repeated-name': details => ({ message: `${key(details)} names "${details.name}" twice`, help: 'remove one' }),
    'role-empty': ({ role }) => ({
        message: `nobody can fill role "${role}"`,
        help: 'give it `users`, `teams` or `permission`',
    }),
    'quorum-too-small': ({ roles, needed, users }) => ({
        message: `${roles.length === 1 ? `role "${roles[0]}" needs` : `roles ${roles.map(role => `"${role}"`).join(', ')} need`} ${needed} different people, but there ${users.length === 1 ? 'is' : 'are'} only ${users.join(', ')}`,
        help: roles.length === 1 ? 'add people, or lower `count`' : 'add people, or set `distinct-people: false`',
    }),
    'attested-by-stranger': ({ login, role, users }) => ({
        message: `"${login}" is not in role "${role}"`,
        help: `expected one of ${users.join(', ')}`,
    }),
    'dates-reversed': ({ on, until }) => ({
        message: `it ends on ${until}, before it begins on ${on}`,
        help: 'mend one of the days',
    }),
    'watch-length': ({ of }) => ({
        message: `"watch" of ${owner(of)} must say for how long`,
        help: 'give either `hours` or `minutes`',
    }),
    'tag-without-version': ({ text }) => ({
        message: `"release.tag" is "${text}", the same for every release`,
        help: 'use {version} in it: `v{version}`',
    }),
};
const workflowKeys = {
    'continue-on-error': 'use `level: advisory`: the item reports and never blocks',
    secrets: 'pass them to the workflow step under `env:`, then name them: `env: [NAME]`',
};
const either = (expected) => expected.map(kind => kinds[kind]).join(' or ');
function typeHelp({ key, expected, found, text }) {
    if (key === 'if')
        return "write a condition: `changed('src/**')`";
    if (key === 'expect')
        return 'write a condition: `lines > 80`; put it in quotes if YAML reads it otherwise';
    if (expected.includes('text') && (found === 'number' || found === 'yes-no'))
        return `put it in quotes: "${text}"`;
    if (expected.includes('text') && found === 'keys')
        return 'put the text in quotes, if it is one';
    const number = /^\s*(-?\d+(?:\.\d+)?)\s*\D*$/.exec(text ?? '')?.[1];
    if (expected.some(kind => kind === 'number' || kind === 'whole-number') && number !== undefined)
        return `write ${number}; the unit is in the name`;
    if (expected.includes('list') && found === 'text')
        return `write [${text}]`;
    if (expected.includes('yes-no'))
        return 'write `true` or `false`';
    return `write ${either(expected)} here`;
}

;// CONCATENATED MODULE: ./build/src/report/words/en/commands.js
const quoted = (words) => words.map(word => `'${word}'`).join(' ');
/** What keeps a command of the command line from doing its work. */
const commands = {
    'no-such-gate': ({ gate, nearest }) => ({
        message: `there is no gate "${gate}"`,
        help: nearest ? `did you mean "${nearest}"?` : 'list them with `release-checklist gates`',
    }),
    'bad-inputs': ({ path, reason }) => ({
        message: `${path} cannot be decided again: ${reason}`,
        help: 'name an `inputs.json` that a run of this version has kept',
    }),
    'unreadable-file': ({ path, reason }) => ({
        message: `${path} cannot be read: ${reason}`,
        help: 'name a text file that you may read',
    }),
    'report-in-the-way': ({ path }) => ({
        message: `${path} is there already, and is no report of ours`,
        help: 'name another folder: nothing is written over it',
    }),
    'item-of-other-stage': ({ item, stage, when }) => ({
        message: `item "${item}" is not asked at stage ${stage}`,
        help: `say \`--stage ${when.join('` or `--stage ')}\``,
    }),
    'already-there': ({ path }) => ({
        message: `${path} is there already, and nothing is written over it`,
        help: 'add to it by hand, or move it away first',
    }),
    'nothing-to-ask': () => ({
        message: 'git tracks nothing here that a gate knows: no tests, no configuration of a tool, no document',
        help: 'add your files first (`git add`), or begin with a list of your own: `release-checklist init --from CHECKLIST.md`',
    }),
    'nothing-answered': () => ({
        message: 'no gate could answer here, and nothing was written',
        help: 'install what the tools need, then run it again',
    }),
    'no-open-points': ({ path }) => ({
        message: `${path} has no open points`,
        help: 'write them as a task list: `- [ ] Backups are tested`',
    }),
    'tags-to-settle': ({ tags, include, exclude }) => ({
        message: `these tags are no releases, and would be blocked as well: ${tags.join(', ')}`,
        help: `leave them alone with \`--exclude ${quoted(exclude)}\`, or block all with \`--include ${quoted(include)}\``,
    }),
};

;// CONCATENATED MODULE: ./build/src/report/words/en/github.js
/** What was being asked of GitHub, after "cannot". */
const doings = {
    'read-repository': 'read the repository',
    'read-checklist': 'read the checklist',
    'read-version': 'read the version',
    'read-pull-request': 'read the pull request',
    'list-pull-requests': 'list the pull requests',
    'read-commit': 'read the commit',
    'compare-trees': 'compare the approved tree with the judged one',
    'read-commits': 'read the commits of the pull request',
    'read-reviews': 'read the reviews',
    'read-edits': 'see whether reviews were edited',
    'read-timeline': 'see when the branch was force-pushed',
    'read-check-suites': 'see when the commit was pushed',
    'read-check-runs': 'read the check runs',
    'write-check-run': 'write the check run',
    'read-statuses': 'read the commit statuses',
    'write-status': 'write the commit status',
    'read-permission': "read a person's permission",
    'read-team': 'read the members of a team',
    'read-rulesets': 'read the rulesets',
    'write-ruleset': 'write the tag ruleset',
    'read-tag': 'read the tag',
    'create-tag': 'create the tag',
    'read-release': 'read the GitHub release',
    'write-release': 'attach the record to the GitHub release',
    'read-comments': 'read the comments',
    'write-comment': 'write the comment',
};
const gaps = {
    status: context => `does not require the status "${context}"`,
    source: context => `takes the status "${context}" from anybody, not from GitHub Actions only`,
    creation: () => 'asks for the status when a tag is moved, but not when it is made',
    update: () => 'lets a tag be moved',
    deletion: () => 'lets a tag be deleted',
    bypass: () => 'lets somebody bypass it',
    'bypass-unknown': () => 'may let somebody bypass it: who may is shown only to those who can change it',
};
const github = {
    'no-permission': ({ doing, permission }) => ({
        message: `cannot ${doings[doing]}: the token lacks "${permission}"`,
        // No workflow can give this to its token.
        help: permission === 'administration: write'
            ? 'use the token of an administrator of the repository'
            : `add \`${permission}\` under \`permissions:\` of the job`,
    }),
    'api-failed': ({ doing, status, reason }) => ({
        message: `cannot ${doings[doing]}: ${status ? `GitHub answered ${status}, ` : ''}${reason}`,
        help: 'run it again',
    }),
    'bad-input': ({ input, value, expected }) => ({
        message: `input "${input}" is "${value}"`,
        help: `expected ${expected}`,
    }),
    'bad-event': ({ event, reason }) => ({
        message: `the event "${event}" cannot be read: ${reason}`,
        help: 'see examples of workflows in the README',
    }),
    'checklist-not-a-file': ({ path, ref, kind }) => ({
        message: `${path} at ${ref} is a ${kind}`,
        help: 'the checklist must be a file of its own',
    }),
    'bad-readings': ({ path, reason }) => ({
        message: `the readings in ${path} cannot be used: ${reason}`,
        help: 'download the artifact that `mode: collect` of this very run uploaded',
    }),
    'version-unreadable': ({ path, reason }) => ({
        message: `no version can be read from ${path}: ${reason}`,
        help: 'see `release: version:` of the checklist',
    }),
    'not-on-branch': ({ sha, branch }) => ({
        message: `${sha.slice(0, 12)} is not on ${branch}, nor the head or the merge of a pull request of this repository`,
        help: 'only commits of this repository are judged; push it to a branch and open a pull request',
    }),
    'tag-misnamed': ({ tag, expected }) => ({
        message: `the tag is named ${tag}, but the version of its commit asks for ${expected}`,
        help: `delete the tag, and put ${expected} on the commit of that version`,
    }),
    'tag-without-status': ({ tag, context, state }) => ({
        message: state === 'by-hand'
            ? `the status ${context} of the commit of ${tag} was not written by a workflow`
            : `the commit of ${tag} has ${state === 'none' ? 'no status' : `the status "${state}" in`} ${context}`,
        help: 'a release is tagged when that status is green; publish nothing from this tag',
    }),
    'tag-not-made': ({ because }) => ({
        message: because === 'event' ? 'no tag was made: this event only reports' : `no tag was made: the decision is ${because}`,
        help: because === 'event'
            ? 'start the workflow by hand on the commit, or let it run after the merge'
            : 'see what blocks, then start the workflow again',
    }),
    'keeps-changing': ({ sha, tag }) => ({
        message: `reviews, labels or readings of ${sha.slice(0, 12)} changed while ${tag ? `the tag ${tag} was made` : 'it was decided'}`,
        help: tag ? `see what changed before anything is published from ${tag}` : 'run it again',
    }),
    'stage-before': ({ sha, decision }) => ({
        message: `the verdict of stage "tag" on ${sha.slice(0, 12)} is ${decision}`,
        help: 'what blocks there comes first; judge that commit again where its readings have expired',
    }),
    superseded: ({ number, head }) => ({
        message: `#${number} has moved on to ${head.slice(0, 12)}`,
        help: 'the new head has a verdict of its own',
    }),
    'pull-request-left': ({ number, because }) => ({
        message: because === 'closed' ? `#${number} was closed without a merge` : `#${number} is no release pull request any more`,
        help: 'nothing is released from it',
    }),
    'tag-elsewhere': ({ tag, expected, found }) => ({
        message: `the tag ${tag} already names ${found.slice(0, 12)}, not ${expected.slice(0, 12)}`,
        help: 'a release tag never moves; release under a new version',
    }),
    'tag-refused': ({ tag, reason }) => ({
        message: `GitHub refuses the tag ${tag}: ${reason}`,
        help: 'see the rulesets of the repository',
    }),
    'ruleset-refused': ({ reason }) => ({
        message: `GitHub refuses the tag ruleset: ${reason}`,
        help: 'private repositories need a paid plan for rulesets, and only an administrator may write them',
    }),
    'status-never-seen': ({ context }) => ({
        message: `the status "${context}" was not seen on any recent release: every tag would be blocked`,
        help: 'let the workflow run once on a release pull request, or say --force',
    }),
    'status-name-taken': ({ context, sha }) => ({
        message: `a job or check run on ${sha.slice(0, 12)} is called "${context}": it would satisfy the ruleset`,
        help: 'rename that job',
    }),
    'tag-unprotected': ({ tag }) => ({
        message: `no active ruleset of this repository covers the tag ${tag}`,
        help: 'make it with `release-checklist protect`',
    }),
    'ruleset-gap': ({ tag, gap, context }) => ({
        message: `the ruleset for the tag ${tag} ${gaps[gap](context)}`,
        help: gap === 'bypass-unknown'
            ? 'an administrator sees it by `release-checklist protect`'
            : 'make it anew with `release-checklist protect`',
    }),
    'own-checklist-unusable': () => ({
        message: 'the checklist of this pull request cannot be used; the one on the default branch decides',
        help: 'mend it before it is merged, or nothing can be decided any more',
    }),
    'check-run-read-only': () => ({
        message: 'no check run is written: the token of a pull request from a fork, or by Dependabot, may only read',
        help: 'the report is in the summary of this run',
    }),
    'annotations-refused': ({ count }) => ({
        message: `GitHub does not take ${count} of the annotations`,
        help: 'the report names what they stand for',
    }),
    'foreign-check': ({ name, app }) => ({
        message: `another app, ${app}, has written a check run called "${name}"`,
        help: 'it is not ours and does not count; find out who made it',
    }),
};

;// CONCATENATED MODULE: ./build/src/report/words/en/phrases.js
/** "1 item", "2 items". */
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
/** A commit as people name it. */
const phrases_short = (sha) => sha.slice(0, 7);
/** "alice", "alice and bob", "alice, bob and carol". */
const both = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

;// CONCATENATED MODULE: ./build/src/report/words/en/decision.js

/** The first line of a report, and the status. */
const decision = {
    decisions: {
        go: 'GO',
        'no-go': 'NO-GO',
        waiting: 'WAITING',
        emergency: 'GO (emergency)',
        gatesHold: 'Gates hold',
        undecided: 'UNDECIDED',
    },
    someAsked: (some, of) => `${some} of ${count(of, 'item')} ${some === 1 ? 'was' : 'were'} asked (--item)`,
    theyHold: (number) => (number === 1 ? 'it holds' : 'they hold'),
    itemsFail: (number) => `${count(number, 'item')} ${number === 1 ? 'fails' : 'fail'}`,
    notChecked: (number, alone) => `${alone ? count(number, 'item') : number} could not be checked`,
    itemsWait: (number) => `${count(number, 'item')} ${number === 1 ? 'waits' : 'wait'} for an answer`,
    notSigned: (number) => `${count(number, 'person', 'people')} ${number === 1 ? 'has' : 'have'} not signed`,
    wantChanges: (users) => users.length > 2
        ? `${users.length} people request changes`
        : `${both(users)} ${users.length === 1 ? 'requests' : 'request'} changes`,
    rolesUnknown: (number) => `${count(number, 'role')} could not be counted`,
    allHold: (number) => number === 1 ? 'the only item holds' : number === 2 ? 'both items hold' : `all ${number} items hold`,
    byWaiver: (number) => `${number} by a waiver`,
    wouldBeSigned: (number) => `${count(number, 'person', 'people')} would sign`,
    signed: (number) => `${count(number, 'person', 'people')} signed`,
    unsigned: (roles) => `unsigned: ${roles.join(', ')}`,
    signOffsElsewhere: 'sign-offs are asked on the release pull request',
    notReported: (sha) => `gates have not reported on ${phrases_short(sha)}`,
    nothingAsked: 'nothing was asked',
    /** What belongs to neither item nor role, in few words; the whole sentence stands below the line. */
    brief: {
        'nothing-asked': 'nothing was asked',
        'rival-pull-requests': 'several release pull requests have this head',
        'brought-in': 'this is not what was approved',
        'not-the-head': 'this is not the head of its pull request',
        'no-release-pull-request': 'this commit has no release pull request',
        'people-unread': 'what people said was not read',
        'stage-before': 'stage tag does not let it go',
        superseded: 'the head of the pull request is another now',
        'pull-request-left': 'its pull request releases nothing any more',
        'committers-unknown': 'it is not known who made some commits',
        'tag-misnamed': 'the tag is not named for the version',
        'tag-without-status': 'the commit has no green status',
    },
    // The status: 140 characters.
    status: {
        failed: 'failed',
        unknown: 'unknown',
        waiting: 'waiting',
        toSign: (number) => `${count(number, 'person', 'people')} to sign`,
        unsigned: (roles) => `unsigned: ${roles}`,
        changesBy: (users) => `changes requested by ${users}`,
        uncounted: (roles) => `${roles} not countable`,
        more: (shown, rest) => (shown === '' ? String(rest) : `${shown} and ${rest} more`),
        superseded: (head) => `superseded: the head is now ${phrases_short(head)}`,
        closed: 'withdrawn: the pull request was closed and not merged',
        ordinary: 'withdrawn: the pull request is no release pull request any more',
    },
};

;// CONCATENATED MODULE: ./build/src/report/words/en/signing.js

/** "alice approves", "alice and bob approve", "alice or bob approves", "2 of alice, bob, carol approve". */
const someDo = (users, missing, does, doThey) => users.length <= missing
    ? `${both(users)} ${users.length === 1 ? does : doThey}`
    : missing === 1
        ? `${users.slice(0, -1).join(', ')} or ${users.at(-1)} ${does}`
        : `${missing} of ${users.join(', ')} ${doThey}`;
/** Who signs, who has, and why a review does not count. */
const signing = {
    signOffs: 'Who signs',
    signedBy: 'signed',
    signsLater: 'signs later',
    changes: 'changes requested',
    unknownRole: 'unknown',
    wouldSign: (signing, required) => signing === required ? 'would sign' : `${signing} of ${required} would sign`,
    toSign: (missing, required) => required === 1 ? 'not signed' : `${required - missing} of ${required} signed`,
    approves: (users, missing) => users.length === 0 ? 'Nobody is left who may approve' : someDo(users, missing, 'approves', 'approve'),
    signByLine: (users, missing) => `${someDo(users, missing, 'signs', 'sign')} with the line below`,
    mayWithdraw: (users) => `${both(users)} ${users.length === 1 ? 'approves' : 'approve'} once satisfied, or the review is dismissed`,
    releasePullRequest: 'the release pull request',
    at: 'at',
    details: 'Details',
    strangers: 'Reviews of people without any role do not count',
    noRole: 'holds none of the roles',
    signOffLine: 'To sign after the merge, or as the author where that is allowed, write this line in a “Comment” review of',
    disregarded(review, sha) {
        switch (review.why) {
            case 'other-commit':
                return review.commit === undefined
                    ? 'approved a commit that is gone; please approve again'
                    : `approved \`${phrases_short(review.commit)}\`, not \`${phrases_short(sha)}\`; please approve again`;
            case 'before-head':
                return `approved before \`${phrases_short(sha)}\` was there; please approve again`;
            case 'before-force-push':
                return 'approved before the last force-push; please approve again';
            case 'before-release':
                return 'approved before a label or another base made this a release pull request; please approve again';
            case 'head-not-seen':
                return `no check has started on \`${phrases_short(sha)}\`, so this may be about an older commit; please approve again`;
            case 'author':
                return 'is the author of the pull request';
            case 'committer':
                return 'has commits in the pull request';
            case 'bot':
                return 'is a bot';
            case 'deleted-account':
                return 'the account was deleted';
            case 'not-a-member':
                return 'does not hold this role';
            case 'no-access':
                return 'holds the role, but has no access to this repository';
            case 'dismissed':
                return 'the approval was dismissed';
            case 'other-role':
                return `already signs as \`${review.role}\``;
            case 'not-needed':
                return 'approved too; enough have signed';
            case 'edited':
                return 'the review was edited after it was written';
            case 'ordinary-pull-request':
                return `approved a pull request that is no release; the line \`/sign-off ${sha.slice(0, 12)}\` in a review signs`;
            case 'no-sha':
                return `wrote \`/sign-off ${review.written}\`, which names no commit by 12 digits or more`;
        }
    },
};

;// CONCATENATED MODULE: ./build/src/report/words/en/page.js



const stages = {
    'pull-request': 'pull request',
    tag: 'tag',
    staging: 'staging',
    'before-production': 'before production',
    production: 'production',
    watch: 'watch',
    rollback: 'rollback',
};
const outcomes = {
    success: 'passed',
    failure: 'failed',
    error: 'unknown',
    pending: 'waiting',
    skipped: 'not asked',
};
const states = {
    passed: 'passed',
    waived: 'waived',
    advisory: 'advisory',
    'not-applicable': 'not applicable',
    'not-asked': 'not asked',
    failed: 'failed',
    errored: 'unknown',
    waiting: 'waiting',
};
/** Everything a report says in English beside the problems. What stands between backticks is shown as code. */
const page = {
    ...decision,
    ...signing,
    states,
    // Under the first line.
    commit: 'commit',
    noCommit: 'none yet',
    pullRequest: (number) => `#${number}`,
    tag: (name) => `tag ${name}`,
    stage: (stage) => `stage ${stages[stage]}`,
    ordinary: (isPullRequest) => isPullRequest
        ? 'This pull request is not a release pull request: sign-offs are not asked.'
        : 'Sign-offs are asked on release pull requests only.',
    supposed: (users) => `Supposed: ${both(users)} ${users.length === 1 ? 'has' : 'have'} approved (\`--approve\`). Nothing on GitHub says so.`,
    proposal: 'There is no checklist on the default branch yet. This one is a proposal: it blocks nothing before it is merged there.',
    dirty: 'The working tree differs from the commit: this is about the files as they are here.',
    emergencyNote: (label, roles) => `An emergency (label \`${label}\`): ${both(roles.map(role => `\`${role}\``))} ${roles.length === 1 ? 'has' : 'have'} not signed and still ${roles.length === 1 ? 'has' : 'have'} to.`,
    // What blocks.
    blockers: 'What blocks',
    columns: {
        item: 'Item',
        items: 'Items',
        found: 'Found',
        expected: 'Expected',
        next: 'Next',
        role: 'Role',
        signed: 'Signed',
        notCounted: 'Reviews that do not count',
        phase: 'Phase',
        state: 'State',
        read: 'Read',
        time: 'Time',
        place: 'Place',
        rule: 'Rule',
        message: 'Message',
        reason: 'Reason',
        by: 'Signed by',
        until: 'Last day',
        what: 'What is wrong',
    },
    andMore: (number) => `and ${number} more`,
    moreBlockers: (number) => `${count(number, 'more item')} ${number === 1 ? 'blocks' : 'block'}.`,
    tryItem: (id) => `Ask an item again on your machine: \`release-checklist check --item ${id}\``,
    startAt: 'Start at',
    startWith: 'Start with',
    runs: 'This runs',
    afterFix: 'Mend it and push',
    whatItMeans: (gate) => `what is read: \`release-checklist gates ${gate}\``,
    seeDetails: (id) => `the rest stands under Details, \`${id}\``,
    notStated: 'nobody has stated it',
    statement: (role, evidence) => `a statement by \`${role}\`${evidence ? ', with a link to the evidence' : ''}`,
    stateIt: (number) => `Fill in this line and put it under ${number === 1 ? 'the item' : 'each of the items'} in`,
    onBranch: (branch) => ` on \`${branch}\``,
    thenAgain: ', then run the check again:',
    waiverLapsed: (until) => `its waiver lapsed on ${until}`,
    waiverWaits: (names) => `a waiver waits for the approval of ${names.join(' or ')}`,
    waiverNotCounted: 'a waiver does not count: ',
    stated: (user, day) => `stated by ${user} on ${day}`,
    validUntil: (day) => `valid until ${day}`,
    waitForIt: 'Wait: it still runs',
    absent: 'absent',
    cannotTell: 'cannot be compared',
    yes: 'yes',
    no: 'no',
    // Phases and items.
    phases: 'Phases',
    holdOf: (holding, all) => `${holding} of ${all} hold`,
    noneAsked: 'nothing is asked at this stage',
    someOf: (number, state) => `${number} ${state}`,
    advisory: (outcome) => `${outcomes[outcome]}, advisory`,
    needs: 'needs',
    examined: (number, unit) => {
        if (number !== 1 || unit === undefined)
            return `${number} ${unit ?? 'examined'}`;
        return /^(\S+ )?\w+[^s]s$/.test(unit) ? `1 ${unit.slice(0, -1)}` : `examined 1 (${unit})`;
    },
    findingsOf: (number) => count(number, 'finding'),
    shownOf: (shown, all) => `${shown} of ${all} are shown. All of them, by rule:`,
    subjectsOf: (number) => `does not hold for ${number}`,
    output: 'the last lines of its output',
    becauseOf: (reason, until) => `${reason}${until ? ` (until ${until})` : ''}`,
    // Exceptions.
    waivers: (inForce, lapsing, notInForce) => [
        `${count(inForce, 'waiver')} in force${lapsing > 0 ? ` (${lapsing} ${lapsing === 1 ? 'lapses' : 'lapse'} within 14 days)` : ''}`,
        ...(notInForce > 0 ? [`${notInForce} not counted`] : []),
    ].join(', '),
    inForce: 'in force',
    lapsesSoon: 'lapses soon',
    notCounted: 'not counted',
    waivedFor: (reason) => `waived: ${reason}`,
    wholeItem: 'the whole item',
    thisCommit: 'this commit only',
    remarks: (number) => count(number, 'remark'),
    proposed: (number) => `${count(number, 'item')} that this pull request adds or changes: asked, but not blocking`,
    notApplicable: (number) => `${count(number, 'item')} not applicable`,
    // The run.
    timeline: 'When each gate ran',
    longest: (shown, all) => `The ${shown} longest of ${all} are shown.`,
    tools: (number) => count(number, 'tool'),
    protectionTitle: 'Tag protection',
    protection: {
        none: 'Nothing keeps anybody from pushing the tag by hand.',
        guarded: 'GitHub refuses the tag until this is GO; a workflow of someone who may write could still forge that.',
        sealed: 'GitHub refuses the tag until this is GO, and only the release job can make it.',
        unknown: 'The rulesets could not be read.',
    },
    judged: 'Judged',
    environment: 'deployed to',
    tree: 'tree',
    checklist: 'checklist',
    digest: 'sha256',
    decidedAt: (at) => `decided ${at}`,
    holdsUntil: (at) => `valid until ${at}`,
    theRun: 'run',
    attempt: (number) => `attempt ${number}`,
    // Where nothing could be decided.
    undecided: (number) => `${count(number, 'problem')} to mend first`,
    moreProblems: (number) => `${count(number, 'more problem')}.`,
    // Where there is no room.
    onlyNotGreen: 'There is no room for everything here: only what is not green is listed.',
    onlyCounts: 'There is no room for the details here: only counts are shown.',
    trimmed: 'Cut here, for lack of room.',
    whole: 'The whole is in',
    summaryOfRun: 'the summary of the run',
    // While gates run.
    progress: {
        started: 'started',
        answered: 'read',
        unknown: 'unknown',
        skipped: 'not asked',
        condition: 'its condition is false',
        noSecrets: (names) => `not set here: ${names.join(', ')}`,
    },
    duration(milliseconds) {
        const seconds = milliseconds / 1000;
        if (seconds < 9.95)
            return `${seconds.toFixed(1)} s`;
        const whole = Math.round(seconds);
        return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
    },
};

;// CONCATENATED MODULE: ./build/src/report/words/en/people.js

const people = {
    'role-unreadable': ({ role, team, reason }) => ({
        message: `members of ${team} cannot be read for role "${role}": ${reason}`,
        help: 'give `roles-token` a token with organisation members: read, or list users',
    }),
    'permission-unreadable': ({ user, reason }) => ({
        message: `the permission of ${user} cannot be read: ${reason}`,
        help: 'run it again',
    }),
    'quorum-unreachable': ({ role, needed, possible }) => ({
        message: possible.length === 0
            ? `nobody who holds role "${role}" can sign this pull request`
            : `role "${role}" needs ${needed}, but only ${possible.join(', ')} can sign this pull request`,
        help: 'let somebody else open the pull request, or add a member to the role',
    }),
    'rival-pull-requests': ({ numbers }) => ({
        message: `${numbers.map(number => `#${number}`).join(' and ')} are open release pull requests with the same head`,
        help: 'close all but one',
    }),
    'waiver-lapsed': ({ until }) => ({ message: `lapsed on ${until}`, help: 'mend the finding, or sign a new waiver' }),
    'waiver-unsigned': ({ role }) => ({
        message: `is not signed by "${role}" yet`,
        help: 'it counts once that role has approved this commit',
    }),
    'waiver-not-allowed': ({ role, allowed }) => ({
        message: `"${role}" may not waive this item`,
        help: allowed.length > 0 ? `these may: ${allowed.join(', ')}` : 'nobody may',
    }),
    'brought-in': ({ head, commit, files }) => ({
        message: `\`${commit.slice(0, 12)}\` differs from \`${head.slice(0, 12)}\`, which was approved, in ${files.join(', ')}`,
        help: `tag \`${head.slice(0, 12)}\`, or let each role write \`/sign-off ${commit.slice(0, 12)}\` in a review`,
    }),
    'not-the-head': ({ head, commit }) => ({
        message: `\`${commit.slice(0, 12)}\` is neither the head of the release pull request, \`${head.slice(0, 12)}\`, nor its merge`,
        help: `tag \`${head.slice(0, 12)}\`, or let each role write \`/sign-off ${commit.slice(0, 12)}\` in a review`,
    }),
    'committers-unknown': ({ commits }) => ({
        message: `committers may not sign, and whose account made ${both(commits.map(phrases_short))} is not known`,
        help: 'add the address of these commits to an account on GitHub, or make them anew with one that has it; `Co-authored-by` counts as well',
    }),
    'people-unread': ({ sha }) => ({
        message: `what people said about ${sha.slice(0, 12)} was not read`,
        help: 'run it again',
    }),
    'nothing-asked': () => ({
        message: 'no item was asked',
        help: 'name this stage in the `when:` of an item, and run the gates on this commit',
    }),
    'no-release-pull-request': ({ sha }) => ({
        message: `no release pull request for ${sha.slice(0, 12)}`,
        help: 'open one from a release branch',
    }),
};

;// CONCATENATED MODULE: ./build/src/report/words/en/reading.js
const lastWords = (tail) => /\S/.test(tail) ? 'mend what the last lines of its output name' : 'it printed nothing: run it by hand to see why';
const reading = {
    'tool-missing': ({ tool, install }) => ({
        message: `${tool} is not installed`,
        help: install ? `install it in a step before this one: \`${install}\`` : 'install it in a step before this one',
    }),
    'tool-too-old': ({ tool, needs, refused }) => ({
        message: `this version of ${tool} does not know "${refused}"`,
        help: `install ${tool} ${needs} or newer, or say in \`run:\` how this one is run`,
    }),
    crashed: ({ tool, exitCode, tail }) => ({
        message: `${tool} ended with exit code ${exitCode} and gave no answer`,
        help: lastWords(tail),
    }),
    'tool-failed': ({ tool, reason }) => ({
        message: `${tool} could not do its work: ${reason}`,
        help: 'mend what it names, then run it again',
    }),
    killed: ({ tool, signal }) => ({
        message: `${tool} was killed by ${signal}`,
        help: signal === 'SIGKILL'
            ? 'give it more memory, or less to do at once: the machine may have run out'
            : 'run it again',
    }),
    'timed-out': ({ tool, minutes }) => ({
        message: `${tool} did not end within ${minutes} minutes`,
        help: 'raise `timeout-minutes` of the item, or find out why it hangs',
    }),
    cancelled: () => ({ message: 'the run was cancelled', help: 'run it again' }),
    flooded: ({ tool, limitMib }) => ({
        message: `${tool} printed more than ${limitMib} MiB and was ended`,
        help: 'make it print less',
    }),
    'no-report': ({ path, tool, tail }) => ({
        message: `${path ?? `the report of ${tool}`} was not written`,
        help: path ? 'let `run:` write it, or name the file in `with: {report}`' : lastWords(tail),
    }),
    'stale-report': ({ path }) => ({
        message: `${path} was not written by this run`,
        help: 'it is older than the run; let a step before this one write it anew',
    }),
    'report-outside': ({ path }) => ({
        message: `${path} is not a file inside the workspace`,
        help: 'write the report into the workspace',
    }),
    'report-tracked': ({ path }) => ({
        message: `${path} is tracked by git`,
        help: 'a committed report says nothing about this run; remove it from the repository',
    }),
    'report-of-other-tree': ({ files }) => ({
        message: `none of the ${files} files that the report names is in this repository`,
        help: 'let the tool run in this checkout, and name the report that it writes here',
    }),
    'unreadable-report': ({ path, expected, reason }) => ({
        message: `expected ${expected}${path ? ` in ${path}` : ''}, but ${reason}`,
        help: 'see that the tool writes the format that the gate reads',
    }),
    'too-large': ({ path, limitMib }) => ({
        message: `${path ?? 'the report'} is larger than ${limitMib} MiB`,
        help: 'make the tool report less',
    }),
    'nothing-examined': ({ examined, minimum, unit, hint }) => ({
        message: `${examined === 0 ? 'nothing' : 'too little'} was examined: ${examined} ${unit}`,
        help: hint ?? `at least ${minimum} must be; see that the gate looks in the right place`,
    }),
    'shallow-clone': () => ({
        message: 'the clone is shallow: only a part of the history is there',
        help: 'check out the whole history: `fetch-depth: 0` of actions/checkout',
    }),
    'no-findings-reported': ({ tool, exitCode, tail }) => ({
        message: `${tool} ended with exit code ${exitCode}, but its report shows no finding`,
        help: `it failed for another reason; ${lastWords(tail)}`,
    }),
    'no-measure': ({ measure, subject }) => ({
        message: `"${measure}" could not be read from ${subject}`,
        help: 'see that the tool is of a version whose report holds it',
    }),
    'other-commit': ({ expected, found }) => ({
        message: `the workspace holds ${found.slice(0, 12)}, not the judged commit ${expected.slice(0, 12)}`,
        help: 'check out the judged commit: `ref: ${{ inputs.sha || github.event.pull_request.head.sha || github.sha }}`',
    }),
    'dirty-workspace': ({ files }) => ({
        message: `tracked files were changed: ${files.join(', ')}`,
        help: 'gates must judge the commit as it is; write into untracked files',
    }),
    'not-run': ({ sha, item }) => ({
        message: `${item ? `"${item}", which it needs, ` : ''}was not run on ${sha.slice(0, 12)}`,
        help: 'run the gates on this commit',
    }),
    'readings-expired': ({ at }) => ({
        message: `was run on ${at.slice(0, 10)}, more than 7 days ago`,
        help: 'run the gates again: start the workflow by hand on this commit',
    }),
    'nothing-expected': () => ({
        message: 'nothing is expected of the answer',
        help: 'say under `expect:` what must hold',
    }),
    'needs-errored': ({ item }) => ({
        message: `"${item}", which it needs, could not be answered`,
        help: `mend "${item}" first`,
    }),
    'variable-not-set': ({ names }) => ({
        message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set`,
        help: 'pass it on under `env:` of the workflow step',
    }),
    'bad-shell': ({ shell }) => ({
        message: `unknown shell "${shell}"`,
        help: 'expected bash, sh, python, pwsh, powershell, cmd, or a command with `{0}` where the script goes',
    }),
    'no-folder': ({ path }) => ({
        message: `${path} is not a folder inside the workspace`,
        help: 'see `working-directory` of the item',
    }),
    'not-a-file': ({ path }) => ({
        message: `${path} is not a regular file inside the workspace`,
        help: 'name a file of the repository',
    }),
    'no-repository': ({ path }) => ({
        message: `${path} is not a git checkout`,
        help: 'run it where the repository is checked out',
    }),
    'git-failed': ({ command, reason }) => ({
        message: `\`git ${command}\` failed${reason ? `: ${reason}` : ''}`,
        help: 'see that the checkout is whole',
    }),
    'too-many-subjects': ({ count, limit }) => ({
        message: `${count} things to judge, but at most ${limit} are`,
        help: 'split the item into several with narrower paths',
    }),
    'system-refused': ({ call, reason }) => ({
        message: `the machine refused "${call}": ${reason}`,
        help: reason === 'ENOSPC'
            ? 'make room on the disk'
            : reason === 'EMFILE' || reason === 'ENFILE'
                ? 'raise the limit of open files'
                : 'see the permissions and limits of the machine',
    }),
    internal: ({ reason }) => ({
        message: `the gate itself failed: ${reason}`,
        help: 'this is a fault of release-checklist; please report it',
    }),
};

;// CONCATENATED MODULE: ./build/src/report/words/en.js






/** Every problem in English; a code without a sentence does not compile. */
const problems = { ...checklist, ...reading, ...people, ...github, ...commands };
/** English. */
const en = { problems, page: page };


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1040);

const catalogues = { en: _en_js__WEBPACK_IMPORTED_MODULE_0__.en };
/** The sentences of a language; English where there are none yet. */
const wordsOf = (language) => catalogues[language] ?? _en_js__WEBPACK_IMPORTED_MODULE_0__.en;
/** What the problem is and what to do about it, in the language. */
function sentenceOf(problem, words) {
    const sentence = words.problems[problem.code]; // code and details belong together
    return sentence(problem.details);
}
/** A message or a help that stands for itself. */
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;


/***/ }),

/***/ 7681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ENGINE)
/* harmony export */ });
/** What made a record; `package.json` says the same. */
const ENGINE = 'release-checklist 1.0.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/src/model/checklist.js
var checklist = __nccwpck_require__(2055);
// EXTERNAL MODULE: ./build/src/model/problem.js
var model_problem = __nccwpck_require__(1684);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __nccwpck_require__(7756);
// EXTERNAL MODULE: ./build/src/report/words/en.js + 11 modules
var en = __nccwpck_require__(1040);
// EXTERNAL MODULE: ./build/src/report/words/language.js
var language = __nccwpck_require__(8234);
;// CONCATENATED MODULE: ./build/src/report/problem.js



/** So many characters of a source line are shown, around what is wrong in it. */
const WIDTH = 160;
/**
 * `<file>:<line>:<column>: <what is wrong>. <what is expected, or what to do>. [code]`, then the line and a marker.
 * Without a place it is the sentence alone.
 */
function renderProblem(problem, words = en.en) {
    const { message, help } = (0,language/* sentenceOf */.$N)(problem, words);
    const { place } = problem;
    const where = place ? `${place.path}:${place.line}:${place.column}: ` : '';
    const told = `${where}${message}. ${capital(help)}${/[.?!]$/.test(help) ? '' : '.'} [${problem.code}]`;
    const sentence = (0,sanitise/* plainLines */.y1)(told).join('\n');
    return place && place.source !== '' ? `${sentence}\n${marked(place)}` : sentence;
}
function marked({ source, column, length }) {
    // One sign for each, for the marker counts them; a terminal must not obey them.
    const characters = [...source.replaceAll(/(?!\t)[\p{Cc}\p{Cf}]/gu, '\ufffd')];
    const from = column > WIDTH ? column - WIDTH / 2 : 0;
    const shown = characters.slice(from, from + WIDTH);
    // A tab in the line must be one in the margin, else the marker stands elsewhere.
    const margin = shown.slice(0, column - 1 - from).map(character => (character === '\t' ? '\t' : ' '));
    const marker = '^'.repeat(Math.max(1, Math.min(length, shown.length - margin.length)));
    return `  ${shown.join('')}\n  ${margin.join('')}${marker}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: ./build/src/run/engine.js
var engine = __nccwpck_require__(7681);
;// CONCATENATED MODULE: ./build/src/cli.js





for (const stream of [process.stdout, process.stderr])
    stream.on('error', error => {
        // A reader that has seen enough, as in `| head`, changes nothing of what is decided.
        if ('code' in error && error.code === 'EPIPE')
            return;
        tell(error);
        process.exit(2);
    });
const cli_program = new Command('release-checklist')
    .description('One release checklist: runs its gates, collects the sign-offs, keeps the tag blocked until both hold.')
    .version(engine/* ENGINE */.T.split(' ')[1] ?? '')
    .configureHelp({ showGlobalOptions: true })
    .option('--checklist <file>', 'the checklist; by default .release-checklist.yml at the top of the repository')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nExit codes: 0 all gates hold (people may still be missing), 1 a gate fails or is unknown, 2 could not decide, 130 and 143 cancelled.');
cli_program
    .command('check')
    .description('run the gates on this working tree and tell whether they hold')
    .addOption(new Option('--stage <stage>', 'the stage to ask').choices([...checklist/* stages */._]).default('tag'))
    .option('--item <id...>', 'ask these items only, and what they need')
    .addOption(new Option('--dry-run', 'print what would run, and run nothing').conflicts(['json', 'report', 'approve']))
    .option('--approve <user...>', 'decide as if these people had approved')
    .addOption(new Option('--inputs <file>', 'decide again from an inputs.json; runs nothing').conflicts([
    'stage',
    'item',
    'dryRun',
    'jobs',
]))
    .option('--json', 'print the record as JSON')
    .option('--report <folder>', 'write the record, the Markdown and the HTML report there')
    .option('--jobs <n>', 'how many gates may run at once; by default one for each processor')
    .action(async (_, command) => end((await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(991), __nccwpck_require__.e(387), __nccwpck_require__.e(568), __nccwpck_require__.e(785), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1109))).check(options(command), untilCancelled())));
cli_program
    .command('validate')
    .description('read the checklist and tell everything that is wrong with it')
    .action(async (_, command) => end((await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(991), __nccwpck_require__.e(387), __nccwpck_require__.e(568), __nccwpck_require__.e(187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5568))).validate(options(command))));
cli_program
    .command('init')
    .description('write a checklist and a workflow for what this repository has')
    .option('--from <file>', 'a checklist in Markdown: its open points become items')
    .action(async (_, command) => end((await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(991), __nccwpck_require__.e(825), __nccwpck_require__.e(292), __nccwpck_require__.e(841), __nccwpck_require__.e(387), __nccwpck_require__.e(568), __nccwpck_require__.e(785), __nccwpck_require__.e(971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6971))).init(options(command), untilCancelled())));
cli_program
    .command('gates')
    .argument('[id]', 'one gate, with all that it reads')
    .description('list the gates, or tell all about one')
    .action(async (id) => end((await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(387), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2950))).showGates(id)));
cli_program
    .command('protect')
    .description('make the tag ruleset that blocks the release tag (needs GITHUB_TOKEN of an administrator)')
    .option('--repository <owner/name>', 'by default that of the remote origin')
    .option('--include <pattern...>', 'tags to guard; by default those of release.tag')
    .option('--exclude <pattern...>', 'tags to leave alone: pre-releases, and those that move')
    .option('--force', 'also where the status was never seen, and every tag would be blocked')
    .action(async (_, command) => end((await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(991), __nccwpck_require__.e(292), __nccwpck_require__.e(387), __nccwpck_require__.e(568), __nccwpck_require__.e(471)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2471))).protectTags(options(command))));
cli_program
    .command('demo')
    .description('play one release from start to end on this machine')
    .action(async () => end((await __nccwpck_require__.e(/* import() */ 9).then(__nccwpck_require__.bind(__nccwpck_require__, 9))).demo()));
cli_program.parseAsync().catch((thrown) => {
    // Its own message is printed already; help and the version are no mistakes.
    if (thrown instanceof CommanderError)
        return exitWith(thrown.exitCode === 0 ? 0 : 2);
    tell(thrown);
    exitWith(2);
});
function tell(thrown) {
    for (const problem of (0,model_problem/* problemsOf */.GW)(thrown))
        process.stderr.write(`${renderProblem(problem)}\n`);
}
function options(command) {
    return command.optsWithGlobals(); // the options are declared above, beside the command that takes them
}
/** Aborted by the first signal, whose exit code then stands. A second one changes nothing: what was started is being ended. */
function untilCancelled() {
    const cancelled = new AbortController();
    for (const [name, code] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
    ])
        process.on(name, () => {
            process.exitCode ??= code;
            cancelled.abort();
        });
    return cancelled.signal;
}
/** Exit codes: 0 all gates hold, 1 a gate fails or is unknown, 2 could not decide; a cancelled run keeps that of its signal. */
async function end(code) {
    exitWith(await code);
}
function exitWith(code) {
    process.exitCode ??= code;
}

