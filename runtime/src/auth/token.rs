//! The access token in use.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use super::info::AuthInfo;
use crate::secret::Secret;

/// However short a life the token endpoint states, a token is used this long
/// before it is renewed ahead of its end. A life of zero would otherwise mean a
/// token request for every call.
const SHORTEST_USE: Duration = Duration::from_secs(10);

/// One access token. Its `generation` tells it from its predecessors.
pub(crate) struct Token {
    info: AuthInfo,
    header: Secret,
    generation: u64,
    obtained: Instant,
    /// From then on it is renewed; `None` if nobody knows its end.
    due: Option<Instant>,
    /// From then on it is not sent.
    end: Option<Instant>,
    accepted: AtomicBool,
    rejected: AtomicBool,
}

impl Token {
    /// A token that just came. It is renewed `lead` before its end, or at half of
    /// its life if that is later.
    pub(crate) fn new(info: AuthInfo, generation: u64, lead: Duration) -> Self {
        let obtained = Instant::now();
        let life = info.expires_in();
        let due = life.and_then(|life| {
            let use_for = life.saturating_sub(lead.min(life / 2)).max(SHORTEST_USE);
            obtained.checked_add(use_for)
        });
        let end = life.and_then(|life| obtained.checked_add(life.max(SHORTEST_USE)));
        Self {
            header: Secret::new(format!("Bearer {}", info.access_token())),
            info,
            generation,
            obtained,
            due,
            end,
            accepted: AtomicBool::new(false),
            rejected: AtomicBool::new(false),
        }
    }

    /// A token of the application: used until it is replaced.
    pub(crate) fn fixed(access_token: String, generation: u64) -> Self {
        Self::new(
            AuthInfo::new(access_token, None, None),
            generation,
            Duration::ZERO,
        )
    }

    pub(crate) fn info(&self) -> &AuthInfo {
        &self.info
    }

    /// The `Authorization` header.
    pub(crate) fn header(&self) -> &Secret {
        &self.header
    }

    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }

    /// Whether there is nothing to do about it.
    pub(crate) fn is_fresh(&self) -> bool {
        !self.is_rejected() && self.due.is_none_or(|due| Instant::now() < due)
    }

    /// Whether it can still be sent, by the clock.
    pub(crate) fn is_alive(&self) -> bool {
        self.end.is_none_or(|end| Instant::now() < end)
    }

    /// Whether the service refused it.
    pub(crate) fn is_rejected(&self) -> bool {
        self.rejected.load(Ordering::Relaxed)
    }

    pub(crate) fn reject(&self) {
        self.rejected.store(true, Ordering::Relaxed);
    }

    /// Notes that the service took it.
    pub(crate) fn accept(&self) {
        // A load is cheaper than a store that every core would have to see.
        if !self.accepted.load(Ordering::Relaxed) {
            self.accepted.store(true, Ordering::Relaxed);
        }
    }

    /// Whether the service took it at least once.
    pub(crate) fn is_accepted(&self) -> bool {
        self.accepted.load(Ordering::Relaxed)
    }

    /// Whether it is new and the service never took it: renewing it again at
    /// once would only give another such token.
    pub(crate) fn is_untried(&self, pause: Duration) -> bool {
        !self.is_accepted() && self.obtained.elapsed() < pause
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::advance;

    use super::Token;
    use crate::auth::info::AuthInfo;

    /// When a token is due and at its end, in seconds after it came.
    async fn times(life: Option<u64>) -> (Option<u64>, Option<u64>) {
        let info = AuthInfo::new("t".to_owned(), None, life.map(Duration::from_secs));
        let token = Token::new(info, 1, Duration::from_secs(30));
        let (mut due, mut end) = (None, None);
        for second in 0..100_000 {
            if due.is_none() && !token.is_fresh() {
                due = Some(second);
            }
            if end.is_none() && !token.is_alive() {
                end = Some(second);
            }
            advance(Duration::from_secs(1)).await;
        }
        (due, end)
    }

    #[tokio::test(start_paused = true)]
    async fn lives() {
        for (life, due, end) in [
            (None, None, None),
            (Some(86_400), Some(86_370), Some(86_400)),
            (Some(40), Some(20), Some(40)),
            (Some(20), Some(10), Some(20)),
            (Some(1), Some(10), Some(10)),
            (Some(0), Some(10), Some(10)),
            (Some(u64::MAX), None, None),
        ] {
            assert_eq!(times(life).await, (due, end), "{life:?}");
        }
    }
}
