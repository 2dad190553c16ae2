//! The credentials of a client and its clones: one token, renewed by one caller
//! for all.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use super::endpoint::obtain;
use super::grant::Grant;
use super::info::AuthInfo;
use super::key::ApiKey;
use super::renewal::renew;
use super::store::TokenStore;
use super::token::Token;
use super::used_codes::UsedCodes;
use crate::client::{Shared, Snapshot};
use crate::error::{Error, ErrorKind};
use crate::transport::TransportStage;

/// After a failed renewal the next one waits this long while the token lives,
const PAUSE_WHILE_ALIVE: Duration = Duration::from_secs(10);
/// and this long when there is no token to go on with.
const PAUSE_WITHOUT_TOKEN: Duration = Duration::from_secs(1);

/// A `Retry-After` of the token endpoint makes either longer, up to this.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A renewal can end without a result: with its runtime, or by a panic of the
/// application's token provider. A caller waits for so many of them.
const RENEWALS_TO_WAIT_FOR: usize = 2;

/// When and how tokens are renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RefreshSettings {
    /// Whether tokens are renewed without being asked.
    pub(crate) enabled: bool,
    /// How long a caller waits for the one who renews.
    pub(crate) wait: Duration,
    /// How long before its end a token is renewed.
    pub(crate) lead: Duration,
}

impl Default for RefreshSettings {
    fn default() -> Self {
        Self {
            enabled: true,
            wait: Duration::from_secs(10),
            lead: Duration::from_secs(30),
        }
    }
}

/// The credentials that a client and its clones share.
///
/// Reading a good token takes no lock. Everything else happens under a lock that
/// is held for some instructions and never across a wait.
pub(crate) struct Authority {
    token: ArcSwapOption<Token>,
    keys: Vec<(String, ApiKey)>,
    store: Option<Arc<dyn TokenStore>>,
    codes: UsedCodes,
    state: Mutex<State>,
}

struct State {
    grant: Grant,
    /// Counts logins: a renewal of older credentials changes nothing.
    epoch: u64,
    generation: u64,
    flights: u64,
    flight: Option<Flight>,
    failure: Option<(Instant, Error)>,
    /// How many tokens in a row were refused before they were ever taken.
    refused: u32,
}

/// A renewal under way.
struct Flight {
    id: u64,
    done: Done,
}

type Outcome = Option<Result<Arc<Token>, Error>>;
type Done = watch::Receiver<Outcome>;

/// What came of waiting for a renewal.
enum Joined {
    Renewed,
    Failed(Error),
    TooLate,
    /// It ended without a result.
    Abandoned,
}

/// What a renewal starts from.
pub(super) struct Task {
    pub(super) grant: Grant,
    pub(super) stale: Option<Arc<Token>>,
    epoch: u64,
    id: u64,
    report: watch::Sender<Outcome>,
}

impl Authority {
    /// Credentials to be used from the first request on.
    pub(crate) fn new(
        grant: Grant,
        token: Option<String>,
        keys: Vec<(String, ApiKey)>,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Self {
        Self {
            token: ArcSwapOption::from(token.map(|token| Arc::new(Token::fixed(token, 1)))),
            keys,
            store,
            codes: UsedCodes::default(),
            state: Mutex::new(State {
                grant,
                epoch: 0,
                generation: 1,
                flights: 0,
                flight: None,
                failure: None,
                refused: 0,
            }),
        }
    }

    /// Credentials with one access token that nobody renews, beside the same API
    /// keys. The token store is not theirs.
    pub(crate) fn sibling(&self, access_token: String) -> Self {
        Self::new(Grant::Manual, Some(access_token), self.keys.clone(), None)
    }

    /// The API key of a call that takes one of these schemes.
    pub(crate) fn key(&self, schemes: &[&str]) -> Option<&ApiKey> {
        let of_scheme = |(name, _): &&(String, ApiKey)| schemes.contains(&name.as_str());
        self.keys.iter().find(of_scheme).map(|(_, key)| key)
    }

    /// Where tokens are kept; `None` for memory alone.
    pub(crate) fn store(&self) -> Option<&dyn TokenStore> {
        self.store.as_deref()
    }

    /// The token in use, whatever its state.
    pub(crate) fn current(&self) -> Option<Arc<Token>> {
        self.token.load_full()
    }

    /// The token to send; `None` if the client has no credentials.
    ///
    /// # Errors
    ///
    /// There is no token that lives, and none can be had.
    pub(crate) async fn bearer(
        self: &Arc<Self>,
        shared: &Arc<Shared>,
    ) -> Result<Option<Arc<Token>>, Error> {
        let token = self.token.load_full();
        if token.as_ref().is_some_and(|token| token.is_fresh()) {
            return Ok(token);
        }
        self.renewed(shared).await
    }

    async fn renewed(self: &Arc<Self>, shared: &Arc<Shared>) -> Result<Option<Arc<Token>>, Error> {
        let settings = shared.snapshot().refresh;
        for _ in 0..RENEWALS_TO_WAIT_FOR {
            let (id, done) = {
                let mut state = self.lock();
                let token = self.token.load_full();
                let (alive, rejected) = token.as_ref().map_or((false, false), |token| {
                    (token.is_alive(), token.is_rejected())
                });
                let renews = state.grant.is_renewable() && (settings.enabled || token.is_none());
                if !renews || token.as_ref().is_some_and(|token| token.is_fresh()) {
                    return Ok(token);
                }
                if state.flight.is_none()
                    && let Some(fault) = state.recent_failure(alive && !rejected)
                {
                    return if alive { Ok(token) } else { Err(fault) };
                }
                let flight = self.fly(&mut state, shared, &token);
                if alive && !rejected {
                    return Ok(token);
                }
                flight
            };
            let fault = match join(done, settings.wait).await {
                Joined::Renewed => return Ok(self.token.load_full()),
                Joined::Failed(fault) => fault,
                Joined::TooLate => too_late(settings.wait),
                Joined::Abandoned => {
                    self.abandon(id);
                    continue;
                }
            };
            // A refused token may be refused for one resource only: as long as
            // its time is not over, it is better than none.
            return match self.token.load_full() {
                Some(token) if token.is_alive() => Ok(Some(token)),
                _ => Err(fault),
            };
        }
        Err(unfinished())
    }

    /// The service refused a token (401). Returns whether there is a newer one to
    /// send the request with.
    ///
    /// # Errors
    ///
    /// The renewal failed; every caller that waited for it gets the same error.
    pub(crate) async fn after_rejection(
        self: &Arc<Self>,
        shared: &Arc<Shared>,
        used: &Token,
    ) -> Result<bool, Error> {
        let settings = shared.snapshot().refresh;
        for _ in 0..RENEWALS_TO_WAIT_FOR {
            let (id, done) = {
                let mut state = self.lock();
                let token = self.token.load_full();
                if token.as_ref().map(|token| token.generation()) != Some(used.generation()) {
                    return Ok(token.is_some());
                }
                if !state.grant.is_renewable() || !settings.enabled {
                    return Ok(false);
                }
                if state.flight.is_none() {
                    // A service that takes none of its tokens gets one renewal for
                    // each pause, not one for every call. The token stays in use
                    // meanwhile: marked as refused it would be renewed before the
                    // next call.
                    if state.refused > 0 && used.is_untried(PAUSE_WHILE_ALIVE) {
                        return Ok(false);
                    }
                    if let Some(fault) = state.recent_failure(false) {
                        used.reject();
                        return Err(fault);
                    }
                    state.refused = if used.is_accepted() {
                        0
                    } else {
                        state.refused.saturating_add(1)
                    };
                }
                used.reject();
                self.fly(&mut state, shared, &token)
            };
            match join(done, settings.wait).await {
                Joined::Renewed => return Ok(true),
                Joined::Failed(fault) => return Err(fault),
                Joined::TooLate => return Err(too_late(settings.wait)),
                Joined::Abandoned => self.abandon(id),
            }
        }
        Err(unfinished())
    }

    /// Renews the token now, or waits for the renewal under way.
    ///
    /// # Errors
    ///
    /// There is nothing to renew with, or the renewal failed.
    pub(crate) async fn refresh(self: &Arc<Self>, shared: &Arc<Shared>) -> Result<AuthInfo, Error> {
        let limit = shared.snapshot().refresh.wait;
        for _ in 0..RENEWALS_TO_WAIT_FOR {
            let (id, done) = {
                let mut state = self.lock();
                if !state.grant.is_renewable() {
                    return Err(Error::new(
                        ErrorKind::Auth,
                        "the client has neither a refresh token nor credentials for a new token",
                    ));
                }
                let token = self.token.load_full();
                self.fly(&mut state, shared, &token)
            };
            match join(done, limit).await {
                Joined::Renewed => {
                    let token = self.token.load_full();
                    return token.map(|token| token.info().clone()).ok_or_else(cleared);
                }
                Joined::Failed(fault) => return Err(fault),
                Joined::TooLate => return Err(too_late(limit)),
                Joined::Abandoned => self.abandon(id),
            }
        }
        Err(unfinished())
    }

    /// Asks for a token. A code that was sent once is not sent again.
    ///
    /// # Errors
    ///
    /// As [`obtain`].
    pub(crate) async fn obtain(
        &self,
        snapshot: &Snapshot,
        grant: &Grant,
    ) -> Result<AuthInfo, Error> {
        let Some(code) = grant.code() else {
            return obtain(snapshot, grant).await;
        };
        self.codes.spend(code)?;
        let result = obtain(snapshot, grant).await;
        if let Err(fault) = &result
            && matches!(
                fault.transport_stage(),
                Some(TransportStage::Connect | TransportStage::ConnectTimeout)
            )
        {
            self.codes.give_back(code);
        }
        result
    }

    /// Takes over credentials, in place of all earlier ones.
    pub(crate) fn install(&self, grant: &Grant, info: AuthInfo, lead: Duration) {
        let mut state = self.lock();
        state.epoch += 1;
        state.flight = None;
        state.failure = None;
        state.refused = 0;
        self.publish(&mut state, grant, info, lead);
    }

    /// Takes over a token of the application.
    pub(crate) fn set_token(&self, access_token: String) {
        let mut state = self.lock();
        state.reset();
        let token = Token::fixed(access_token, state.generation);
        self.token.store(Some(Arc::new(token)));
    }

    /// Forgets the token and what a new one could be had with.
    pub(crate) fn clear(&self) {
        let mut state = self.lock();
        state.reset();
        self.token.store(None);
    }

    fn publish(&self, state: &mut State, grant: &Grant, info: AuthInfo, lead: Duration) {
        state.grant = grant.successor(info.refresh_secret());
        state.generation += 1;
        let token = Arc::new(Token::new(info, state.generation, lead));
        self.token.store(Some(token));
    }

    /// The renewal under way, or a new one.
    fn fly(
        self: &Arc<Self>,
        state: &mut State,
        shared: &Arc<Shared>,
        stale: &Option<Arc<Token>>,
    ) -> (u64, Done) {
        if let Some(flight) = &state.flight {
            return (flight.id, flight.done.clone());
        }
        let (report, done) = watch::channel(None);
        state.flights += 1;
        let id = state.flights;
        state.flight = Some(Flight {
            id,
            done: done.clone(),
        });
        let task = Task {
            grant: state.grant.clone(),
            stale: stale.clone(),
            epoch: state.epoch,
            id,
            report,
        };
        // A task of its own: a caller that goes away does not stop it.
        tokio::spawn(renew(Arc::clone(self), Arc::clone(shared), task));
        (id, done)
    }

    /// Whether the credentials are still those that a renewal is for.
    pub(super) fn awaits(&self, task: &Task) -> bool {
        self.lock().epoch == task.epoch
    }

    /// Ends a renewal: takes its token over, or keeps its error for a while.
    pub(super) fn land(
        &self,
        task: Task,
        grant: &Grant,
        result: Result<AuthInfo, Error>,
        lead: Duration,
    ) {
        let outcome = {
            let mut state = self.lock();
            if state
                .flight
                .as_ref()
                .is_some_and(|flight| flight.id == task.id)
            {
                state.flight = None;
            }
            match result {
                // Somebody logged in meanwhile: that token counts.
                _ if state.epoch != task.epoch => self.token.load_full().ok_or_else(cleared),
                Ok(info) => {
                    state.failure = None;
                    self.publish(&mut state, grant, info, lead);
                    self.token.load_full().ok_or_else(cleared)
                }
                Err(fault) => {
                    state.failure = Some((Instant::now(), fault.clone()));
                    Err(fault)
                }
            }
        };
        task.report.send_replace(Some(outcome));
    }

    fn abandon(&self, id: u64) {
        let mut state = self.lock();
        if state.flight.as_ref().is_some_and(|flight| flight.id == id) {
            state.flight = None;
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn reset(&mut self) {
        self.grant = Grant::Manual;
        self.epoch += 1;
        self.generation += 1;
        self.flight = None;
        self.failure = None;
        self.refused = 0;
    }

    /// The error of the last renewal, while it is too early for the next.
    fn recent_failure(&self, has_token: bool) -> Option<Error> {
        let pause = if has_token {
            PAUSE_WHILE_ALIVE
        } else {
            PAUSE_WITHOUT_TOKEN
        };
        let (at, fault) = self.failure.as_ref()?;
        let asked = fault.retry_after().unwrap_or_default().min(LONGEST_PAUSE);
        (at.elapsed() < pause.max(asked)).then(|| fault.clone())
    }
}

async fn join(mut done: Done, limit: Duration) -> Joined {
    match timeout(limit, done.wait_for(Option::is_some)).await {
        Err(_) => Joined::TooLate,
        Ok(Err(_)) => Joined::Abandoned,
        Ok(Ok(outcome)) => match &*outcome {
            Some(Err(fault)) => Joined::Failed(fault.clone()),
            _ => Joined::Renewed,
        },
    }
}

fn too_late(limit: Duration) -> Error {
    let text = format!("the access token was not renewed within {limit:?}");
    Error::new(ErrorKind::RefreshTimeout, text)
}

fn unfinished() -> Error {
    Error::new(
        ErrorKind::Auth,
        "the access token was not renewed: the token provider panicked, or the runtime of the \
         renewal ended",
    )
}

fn cleared() -> Error {
    Error::new(ErrorKind::Auth, "the credentials were taken away meanwhile")
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<&str> = self.keys.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Authority")
            .field("grant", &self.lock().grant)
            .field(
                "token",
                &self.token.load().as_ref().map(|token| token.info().clone()),
            )
            .field("api_keys", &schemes)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;
    use std::task::{Context, Poll, Waker};
    use std::thread;
    use std::time::Duration;

    use super::{Authority, Grant};
    use crate::client::Client;

    #[test]
    fn a_fresh_token_is_had_without_the_lock() {
        let client = Client::builder().without_config_file().build().unwrap();
        let authority = Arc::new(Authority::new(
            Grant::Manual,
            Some("t".into()),
            Vec::new(),
            None,
        ));
        let (sender, found) = channel();
        // Whoever needed the lock would wait for it.
        let held = authority.lock();
        let own = Arc::clone(&authority);
        thread::spawn(move || {
            let mut bearer = Box::pin(own.bearer(client.shared()));
            let at_once = bearer
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()));
            let token = match at_once {
                Poll::Ready(Ok(Some(token))) => token.info().access_token().to_owned(),
                _ => String::new(),
            };
            sender.send(token)
        });
        let token = found.recv_timeout(Duration::from_secs(5));
        drop(held);
        assert_eq!(token.as_deref(), Ok("t"));
    }
}
