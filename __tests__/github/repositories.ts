import { userJson } from './people.js'
import { notFound, type Routes } from './routing.js'
import { newId, type Repository, type World } from './state.js'

const templates: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
}

export const apiUrl = (world: World, repo: Repository): string => `${world.url}/repos/${repo.fullName}`
export const htmlUrl = (repo: { readonly fullName: string }): string => `https://github.com/${repo.fullName}`

/** GitHub's `repository`, as it stands in other answers and in events. */
export function repositoryJson(world: World, repo: Repository, fullName = repo.fullName) {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${world.url}/repos/${fullName}`
  const html = htmlUrl({ fullName })
  const open = [...repo.pulls.values()].filter(({ state }) => state === 'open').length
  return {
    id: fullName === repo.fullName ? repo.id : repo.id + 1_000_000,
    node_id: newId('Repository', repo.id),
    name,
    full_name: fullName,
    owner: userJson(world, owner),
    private: repo.private,
    visibility: repo.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: fullName !== repo.fullName,
    url,
    ...Object.fromEntries(Object.entries(templates).map(([key, path]) => [key, `${url}/${path}`])),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    size: 1,
    default_branch: repo.defaultBranch,
    topics: [],
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    custom_properties: {},
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    created_at: repo.createdAt,
    pushed_at: repo.createdAt,
    updated_at: repo.createdAt,
  }
}

export const routes: Routes = {
  'GET /repos/{owner}/{repo}': {
    handle: ({ world }, repo) => ({
      body: { ...repositoryJson(world, repo), network_count: 0, subscribers_count: 0 },
    }),
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}': {
    needs: ['actions=read'],
    handle({ world, params }, repo) {
      const name = params.environment_name ?? ''
      const rules = repo.environments.get(name)
      if (!rules) return notFound()
      return {
        body: {
          id: repo.id,
          node_id: newId('Environment', repo.id),
          name,
          url: `${apiUrl(world, repo)}/environments/${encodeURIComponent(name)}`,
          html_url: `${htmlUrl(repo)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
          created_at: repo.createdAt,
          updated_at: repo.createdAt,
          protection_rules: rules.map((rule, index) => ({ id: index + 1, node_id: newId('GateRule', index), ...rule })),
          deployment_branch_policy: null,
        },
      }
    },
  },
}
