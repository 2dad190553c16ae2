//! One renewal of a token: through the store, if there is one, and the token
//! endpoint.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::authority::{Authority, Task};
use super::grant::Grant;
use super::info::AuthInfo;
use super::store::{StoredToken, TokenStore};
use super::token::Token;
use crate::client::{Shared, Snapshot};
use crate::error::Error;

/// How long a process waits for another one that renews the same token. After it
/// the process renews by itself: two token requests are better than none.
const LOCK_WAIT: Duration = Duration::from_secs(20);

/// What is left of the life of a stored token that is still worth taking over.
const WORTH_TAKING: Duration = Duration::from_secs(5);

/// Renews a token and tells all who wait for it.
pub(super) async fn renew(authority: Arc<Authority>, shared: Arc<Shared>, task: Task) {
    let snapshot = shared.snapshot();
    let (grant, result) = match authority.store() {
        None => {
            let result = authority.obtain(&snapshot, &task.grant).await;
            (task.grant.clone(), result)
        }
        Some(store) => through(store, &authority, &shared, &snapshot, &task).await,
    };
    authority.land(task, &grant, result, snapshot.refresh.lead);
}

/// A renewal that other processes may do at the same time.
async fn through(
    store: &dyn TokenStore,
    authority: &Authority,
    shared: &Shared,
    snapshot: &Snapshot,
    task: &Task,
) -> (Grant, Result<AuthInfo, Error>) {
    let lock = match store.lock(LOCK_WAIT).await {
        Ok(lock) => lock,
        Err(fault) => {
            shared.warn_of_store(&fault);
            None
        }
    };
    // A code or an assertion is of one login, perhaps of another user than the
    // one whose token is stored.
    let found = match task.grant.is_of_one_login() {
        true => None,
        false => load(store, shared, snapshot, &task.grant).await,
    };
    let outcome = settle(store, authority, shared, snapshot, task, found).await;
    if let Some(lock) = lock {
        lock.release().await;
    }
    outcome
}

async fn settle(
    store: &dyn TokenStore,
    authority: &Authority,
    shared: &Shared,
    snapshot: &Snapshot,
    task: &Task,
    found: Option<StoredToken>,
) -> (Grant, Result<AuthInfo, Error>) {
    let mut grant = task.grant.clone();
    if let Some(stored) = found {
        if let Some(info) = usable(&stored, task.stale.as_deref()) {
            return (continued(&grant, &stored), Ok(info));
        }
        // Another process may have used up the refresh token that this one has.
        grant = continued(&grant, &stored);
    }
    let result = authority.obtain(snapshot, &grant).await;
    if let Ok(info) = &result
        && authority.awaits(task)
    {
        keep(store, shared, snapshot, &grant, info).await;
    }
    (grant, result)
}

/// The record of the store, if it is about these credentials.
async fn load(
    store: &dyn TokenStore,
    shared: &Shared,
    snapshot: &Snapshot,
    grant: &Grant,
) -> Option<StoredToken> {
    let stored = match store.load().await {
        Ok(stored) => stored?,
        Err(fault) => {
            shared.warn_of_store(&fault);
            return None;
        }
    };
    let own = snapshot.login_url().ok()?;
    stored.belongs_to(own, grant.client_id()).then_some(stored)
}

/// Keeps a token for later and for others. A store that fails costs a warning.
pub(crate) async fn keep(
    store: &dyn TokenStore,
    shared: &Shared,
    snapshot: &Snapshot,
    grant: &Grant,
    info: &AuthInfo,
) {
    let Ok(login_url) = snapshot.login_url() else {
        return;
    };
    let mut record = StoredToken::new(login_url, grant.client_id(), info.access_token());
    if let Grant::Refresh { refresh_token, .. } = grant.successor(info.refresh_secret()) {
        record = record.with_refresh_token(refresh_token.expose());
    }
    if let Some(end) = info.expires_at() {
        record = record.with_expires_at(end);
    }
    if let Err(fault) = store.save(&record).await {
        shared.warn_of_store(&fault);
    }
}

/// A stored token that another process got meanwhile and that still lives.
fn usable(stored: &StoredToken, stale: Option<&Token>) -> Option<AuthInfo> {
    if stale.is_some_and(|stale| stale.info().access_token() == stored.access_token()) {
        return None;
    }
    let life = match stored.expires_at() {
        None => None,
        Some(end) => {
            let left = end.duration_since(SystemTime::now()).ok()?;
            Some(left).filter(|left| *left > WORTH_TAKING)?.into()
        }
    };
    Some(AuthInfo::new(
        stored.access_token().to_owned(),
        stored.refresh_token().map(str::to_owned),
        life,
    ))
}

/// The grant with the refresh token of the store, where it is one that goes on
/// with a refresh token.
fn continued(grant: &Grant, stored: &StoredToken) -> Grant {
    match stored.refresh_token() {
        Some(token) => grant.successor(Some(&crate::secret::Secret::new(token.to_owned()))),
        None => grant.clone(),
    }
}
