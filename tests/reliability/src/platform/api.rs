//! The API of the stand-in.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use serde_json::json;

use super::rules::take;
use super::{ApiRules, Busy, State, Verdict, fault_steps, locked};
use crate::http::{Answer, Request, Step};

/// The rate of one token.
pub(super) struct Window {
    started: Instant,
    count: u64,
}

pub(super) async fn answer(state: &Arc<State>, rules: &ApiRules, request: &Request) -> Vec<Step> {
    let counters = &state.counters;
    let number = counters.api_calls.fetch_add(1, Relaxed);
    let _busy = Busy::new(&counters.api_open, &counters.api_open_most);
    if let Some(steps) = rules.respond.as_ref().and_then(|respond| respond(request)) {
        return steps;
    }
    let mut random =
        fastrand::Rng::with_seed(rules.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    // The first numbers of seeds that are close to each other are alike.
    let (_, share, which) = (random.u64(..), random.f64(), random.usize(..));
    let mut accepted = is_accepted(state, rules, request);
    if rules.hold.as_ref().is_some_and(|hold| hold(request)) {
        wait_at_gate(state).await;
        if rules.verdict == Verdict::AfterTheGate {
            accepted = is_accepted(state, rules, request);
        }
    }
    let Range { start, end } = rules.latency.clone();
    let latency = start + end.saturating_sub(start).mul_f64(random.f64());
    if latency > Duration::ZERO {
        tokio::time::sleep(latency).await;
    }
    if take(&rules.fail_first) || share < rules.fail_share {
        counters.faults.fetch_add(1, Relaxed);
        let fault = rules.faults.get(which % rules.faults.len().max(1));
        return fault.map_or_else(Vec::new, |fault| {
            fault_steps(fault, rules.retry_after.as_deref())
        });
    }
    if !accepted {
        counters.unauthorized.fetch_add(1, Relaxed);
        return Answer::fault(401, "bad.credentials", "Invalid login credentials.")
            .header("ININ-Correlation-Id", format!("correlation-{number}"))
            .into();
    }
    let fields = match rate(state, rules, request) {
        Ok(fields) => fields,
        Err(refusal) => {
            counters.rate_limited.fetch_add(1, Relaxed);
            return refusal.into();
        }
    };
    let mut answer = if (request.method.as_str(), request.path()) == ("DELETE", "/api/v2/tokens/me")
    {
        if request
            .bearer()
            .is_some_and(|token| locked(&state.tokens).revoke(token))
        {
            counters.revoked.fetch_add(1, Relaxed);
        }
        Answer::status(204)
    } else {
        let body = json!({
            "id": number.to_string(),
            "path": request.path(),
            "method": request.method,
            "bodyLength": request.body_length,
            "bodySha256": request.body_sha256,
        });
        Answer::json(200, body.to_string())
    };
    answer = answer.header("ININ-Correlation-Id", format!("correlation-{number}"));
    answer.headers.extend(fields);
    answer.into()
}

fn is_accepted(state: &State, rules: &ApiRules, request: &Request) -> bool {
    !rules.check_token
        || request
            .bearer()
            .is_some_and(|token| locked(&state.tokens).accepts(token))
}

async fn wait_at_gate(state: &State) {
    let mut gate = state.gate.subscribe();
    state.waiting.fetch_add(1, Relaxed);
    let _ = gate.wait_for(|open| *open).await;
    state.waiting.fetch_sub(1, Relaxed);
}

type Fields = Vec<(String, String)>;

/// Counts a request against the rate of its token: the header fields that say
/// so, or the refusal.
fn rate(state: &State, rules: &ApiRules, request: &Request) -> Result<Fields, Answer> {
    let Some(limit) = rules.rate_limit else {
        return Ok(Vec::new());
    };
    let now = Instant::now();
    let mut windows = locked(&state.api_windows);
    let window = windows
        .entry(request.bearer().unwrap_or_default().to_owned())
        .or_insert(Window {
            started: now,
            count: 0,
        });
    if now - window.started >= limit.window {
        *window = Window {
            started: now,
            count: 0,
        };
    }
    window.count += 1;
    let left = limit.window.saturating_sub(now - window.started);
    // The service counts in whole seconds.
    let seconds = left.as_secs_f64().ceil().to_string();
    let fields = vec![
        (
            "inin-ratelimit-allowed".to_owned(),
            limit.allowed.to_string(),
        ),
        ("inin-ratelimit-count".to_owned(), window.count.to_string()),
        ("inin-ratelimit-reset".to_owned(), seconds.clone()),
    ];
    if window.count <= limit.allowed {
        return Ok(fields);
    }
    let message = "Rate limit exceeded the maximum.";
    let mut refusal =
        Answer::fault(429, "too.many.requests", message).header("Retry-After", seconds);
    refusal.headers.extend(fields);
    Err(refusal)
}
