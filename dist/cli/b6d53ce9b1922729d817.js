module.exports = eval("require")("../demo/index.js");
