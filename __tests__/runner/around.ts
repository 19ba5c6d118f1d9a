import { userJson } from '../github/people.js'
import { repositoryJson } from '../github/repositories.js'
import type { RepositoryHandle } from '../github/repository.js'
import type { World } from '../github/state.js'

/** What every payload holds beside its subject. */
export const around = (world: World, repo: RepositoryHandle, actor: string) => ({
  repository: repositoryJson(world, repo.state),
  sender: userJson(world, actor),
  organization: organizationJson(world, repo.state.owner),
})

function organizationJson(world: World, login: string) {
  const url = `${world.url}/orgs/${login}`
  const user = userJson(world, login)
  return {
    login,
    id: user?.id ?? 0,
    node_id: user?.node_id ?? '',
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: user?.avatar_url ?? '',
    description: null,
  }
}
