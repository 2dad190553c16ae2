//! A steady load with faults, while memory, descriptors and latency are
//! watched (row N08).

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::{Client, Error, ErrorKind, Value};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::platform::{ExpiresIn, Fault, Platform};
use crate::process;
use crate::statistics::percentile;

static GET: Operation = Operation::new("getThing", Method::Get, &["/api/v2/things/", ""])
    .accept("application/json")
    .security(&["PureCloud OAuth"]);

/// Requests are started in bursts of this distance.
const TICK: Duration = Duration::from_millis(5);

/// Latencies that are kept: enough for the percentiles of an hour.
const SAMPLES: usize = 100_000;

/// A token is used at least so long before it is renewed ahead of its end.
const SHORTEST_USE: Duration = Duration::from_secs(10);

/// What a soak does.
#[derive(Clone, Copy, Debug)]
pub struct Soak {
    /// How long.
    pub time: Duration,
    /// Requests per second, whether the earlier ones came back or not.
    pub rate: f64,
    /// The share of requests that fail, 0 to 1: a status, a reset, a cut body.
    pub faults: f64,
    /// How often the token is replaced: renewed ahead of its end, and every fifth
    /// time because the service ends it early. Below 10 s every time.
    pub rotation: Duration,
    /// The most requests at once; beyond it a request is not started, and that
    /// is counted.
    pub open_most: usize,
}

impl Default for Soak {
    /// Row N08: an hour, 2,000 requests a second, 1 % faults, a new token every
    /// minute.
    fn default() -> Self {
        Self {
            time: Duration::from_secs(3600),
            rate: 2000.0,
            faults: 0.01,
            rotation: Duration::from_secs(60),
            open_most: 4000,
        }
    }
}

/// What came of a soak. Memory and descriptors are those of the whole process,
/// the server included.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Calls that were made.
    pub calls: u64,
    /// Calls that succeeded.
    pub succeeded: u64,
    /// Calls that were not started because too many were open.
    pub skipped: u64,
    /// Faults that the server made.
    pub faults: u64,
    /// How calls failed, and how often.
    pub failures: BTreeMap<String, u64>,
    /// Calls that failed for want of a good token.
    pub lost_tokens: u64,
    /// Answers of 401 to a token that the service ended early.
    pub refused: u64,
    /// Open descriptors when the load was warm, and at its end.
    pub descriptors: (usize, usize),
    /// Resident memory in bytes when the load was warm, and at its end.
    pub resident: (u64, u64),
    /// Descriptors that are no end of an open connection, when the load was
    /// warm and at its end. Unlike the sum they do not follow the load.
    pub other_descriptors: (usize, usize),
    /// Connections that the client opened.
    pub connections: u64,
    /// Latencies in milliseconds: median, 99 of 100, the longest.
    pub latency: [f64; 3],
    /// Tokens that the token endpoint handed out.
    pub tokens: u64,
    /// How long it took.
    pub time: Duration,
}

impl Report {
    /// How much of the memory came on top since the load was warm, as a share.
    pub fn drift(&self) -> f64 {
        let (warm, end) = self.resident;
        (end as f64 - warm as f64) / warm as f64
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [median, most, longest] = self.latency;
        write!(
            f,
            "{} calls in {:.1} s ({:.0}/s), {} succeeded, {} faults made, failures {:?}, {} not \
             started, {} calls without a token ({} tokens, {} answers of 401), descriptors {} -> {} ({} -> {} beside connections), \
             resident {:.1} -> {:.1} MiB \
             ({:+.1} %), {} connections, latency {median:.2} / {most:.2} / {longest:.2} ms \
             (median, p99, longest)",
            self.calls,
            self.time.as_secs_f64(),
            self.calls as f64 / self.time.as_secs_f64(),
            self.succeeded,
            self.faults,
            self.failures,
            self.skipped,
            self.lost_tokens,
            self.tokens,
            self.refused,
            self.descriptors.0,
            self.descriptors.1,
            self.other_descriptors.0,
            self.other_descriptors.1,
            self.resident.0 as f64 / 1_048_576.0,
            self.resident.1 as f64 / 1_048_576.0,
            self.drift() * 100.0,
            self.connections,
        )
    }
}

struct Tally {
    succeeded: u64,
    failures: BTreeMap<String, u64>,
    /// As long as it will ever be, and written to, so that keeping samples does
    /// not look like a leak.
    latencies: Vec<f64>,
    count: usize,
    longest: f64,
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            succeeded: 0,
            failures: BTreeMap::new(),
            latencies: vec![f64::NAN; SAMPLES],
            count: 0,
            longest: 0.0,
        }
    }
}

impl Tally {
    fn add(&mut self, result: Result<Value, Error>, took: Duration) {
        match result {
            Ok(_) => self.succeeded += 1,
            Err(fault) => {
                let status = fault
                    .status()
                    .map_or_else(String::new, |status| status.to_string());
                let kind = format!("{:?} {status}", fault.kind());
                *self.failures.entry(kind.trim_end().to_owned()).or_default() += 1;
            }
        }
        let millis = took.as_secs_f64() * 1000.0;
        self.longest = self.longest.max(millis);
        let place = if self.count < SAMPLES {
            self.count
        } else {
            fastrand::usize(..SAMPLES)
        };
        if let Some(slot) = self.latencies.get_mut(place) {
            *slot = millis;
        }
        self.count += 1;
    }
}

/// Runs a soak against a stand-in in this process.
pub async fn run(soak: Soak) -> Report {
    process::raise_descriptor_limit();
    let platform = Platform::start();
    platform.change(|rules| {
        let faults = [
            Fault::Status(503),
            Fault::Status(429),
            Fault::Reset,
            Fault::Cut,
        ];
        rules.api.fail_some(soak.faults, 7, &faults);
        rules.api.latency = Duration::ZERO..Duration::from_millis(4);
        let life = 2 * soak.rotation.max(SHORTEST_USE).as_secs();
        rules.tokens.expires_in = ExpiresIn::Seconds(life.try_into().unwrap());
        rules.tokens.lifetime = Some(Duration::from_secs(life));
        rules.tokens.latency = Duration::from_millis(20);
    });
    let client = platform
        .renewing()
        .proactive_refresh_lead(soak.rotation.max(SHORTEST_USE))
        .build()
        .unwrap();
    let revocation = match soak.rotation < SHORTEST_USE {
        true => soak.rotation,
        false => 5 * soak.rotation,
    };
    let tally = Arc::new(Mutex::new(Tally::default()));
    let places = Arc::new(Semaphore::new(soak.open_most));
    let mut tasks = JoinSet::new();
    let mut report = Report::default();
    let mut ticks = tokio::time::interval(TICK);
    let start = Instant::now();
    let mut revoked = start;
    let mut warm = false;
    while start.elapsed() < soak.time {
        ticks.tick().await;
        if revoked.elapsed() >= revocation {
            revoked = Instant::now();
            platform.revoke_tokens();
        }
        // A fifth of the time fills the pool, the allocator and the samples.
        if !warm && start.elapsed() > soak.time / 5 {
            warm = true;
            (report.descriptors.0, report.other_descriptors.0) = descriptors(&platform);
            report.resident.0 = process::resident();
        }
        let due = (start.elapsed().as_secs_f64() * soak.rate) as u64;
        while report.calls + report.skipped < due {
            let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
                report.skipped += 1;
                continue;
            };
            report.calls += 1;
            let (client, tally) = (client.clone(), Arc::clone(&tally));
            let id = report.calls.to_string();
            tasks.spawn(async move {
                let begun = Instant::now();
                let result = call(&client, &id).await;
                tally.lock().unwrap().add(result, begun.elapsed());
                drop(place);
            });
        }
        while tasks.try_join_next().is_some() {}
    }
    (report.descriptors.1, report.other_descriptors.1) = descriptors(&platform);
    report.resident.1 = process::resident();
    while tasks.join_next().await.is_some() {}
    report.time = start.elapsed();
    let counts = platform.counts();
    report.faults = counts.faults;
    report.refused = counts.unauthorized;
    report.tokens = counts.issued;
    report.connections = platform.traffic().connections();
    let tally = std::mem::take(&mut *tally.lock().unwrap());
    report.succeeded = tally.succeeded;
    let lost = ["Auth", "RefreshTimeout", "Api 401"];
    report.lost_tokens = tally
        .failures
        .iter()
        .filter(|(kind, _)| lost.iter().any(|lost| kind.starts_with(lost)))
        .map(|(_, count)| count)
        .sum();
    report.failures = tally.failures;
    let latencies = &tally.latencies[..tally.count.min(SAMPLES)];
    report.latency = [
        percentile(latencies, 0.5),
        percentile(latencies, 0.99),
        tally.longest,
    ];
    report
}

/// All descriptors, and those that are no end of a connection: both ends of
/// each are in this process.
fn descriptors(platform: &Platform) -> (usize, usize) {
    let all = process::open_descriptors();
    let open = usize::try_from(platform.traffic().open()).unwrap();
    (all, all.saturating_sub(2 * open))
}

async fn call(client: &Client, id: &str) -> Result<Value, Error> {
    let answer = Call::new(client, &GET).path(id).send::<Value>().await?;
    // An answer that belongs to another request would be the worst fault.
    let path = format!("/api/v2/things/{id}");
    assert_eq!(
        answer["path"],
        path.as_str(),
        "an answer to another request"
    );
    Ok(answer)
}

/// The failures that faults of the server explain.
pub fn is_explained(kind: &str) -> bool {
    let transport = format!("{:?}", ErrorKind::Transport);
    matches!(kind, "Api 503" | "Api 429") || kind.starts_with(&transport)
}
