//! The same calls through the client and through the HTTP crate, in turns.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use platform_client_runtime::__gen::{Wire, decode_json};
use platform_client_v2::Client;
use platform_client_v2::apis::UsersApi;
use platform_client_v2::models::{User, UserEntityListing};
use reqwest::header::{HeaderMap, HeaderValue};
use serde::Serialize;

use crate::server::{STREAM, STREAM_LENGTH};
use crate::{Outcome, memory};

/// Turns of each line; the figures are medians.
const TURNS: usize = 40;

/// Identifier of the one user.
const USER: &str = "00000000-0000-4000-a000-000000000000";

/// An access token as long as those of the service.
const TOKEN: &str =
    "kqjMlCtK1XOnDzXmdfP1QWUdV3bV4rJ0pX5yYbGzHcTnEoIuAsLwBvNmZxRtFgKdPqSaWeUiOhJyTlMkCrVbX";

/// What one call costs, microseconds.
#[derive(Debug, Clone, Copy, Serialize)]
struct Cost {
    wall: f64,
    cpu: f64,
}

/// A line of the comparison.
#[derive(Debug, Serialize)]
struct Line {
    what: &'static str,
    /// Calls under way at a time.
    concurrency: usize,
    /// Through the HTTP crate alone.
    raw: Cost,
    /// Through the client.
    client: Cost,
    /// Median of the ratios of the wall times of each turn.
    wall_ratio: f64,
    /// What that ratio should not exceed.
    wall_goal: Option<f64>,
    /// Median of the differences of the CPU times of each turn, microseconds.
    cpu_difference: f64,
    /// What that difference should not exceed, microseconds.
    cpu_goal: Option<f64>,
}

/// All figures.
#[derive(Debug, Serialize)]
struct Figures {
    lines: Vec<Line>,
    memory: memory::Costs,
}

/// What is called.
#[derive(Clone, Copy)]
enum Kind {
    User,
    Page,
    /// A body that is taken piece by piece and thrown away.
    Stream,
}

/// Microseconds of CPU time that a call may cost more than through the HTTP
/// crate alone.
const CPU_GOAL: f64 = 25.0;

/// The two ways to call.
struct Clients {
    raw: reqwest::Client,
    url: String,
    client: Client,
    users: UsersApi,
}

/// Prints the figures of calls to a server.
pub(crate) async fn compare(url: &str) -> Outcome<()> {
    let clients = Arc::new(Clients::new(url)?);
    let mut lines = Vec::new();
    for (what, kind, concurrency, calls, wall_goal, cpu_goal) in [
        ("one user, 2 kB", Kind::User, 1, 400, None, Some(CPU_GOAL)),
        (
            "one user, 2 kB",
            Kind::User,
            16,
            800,
            Some(1.05),
            Some(CPU_GOAL),
        ),
        ("100 users, 257 kB", Kind::Page, 1, 24, None, Some(CPU_GOAL)),
        (
            "100 users, 257 kB",
            Kind::Page,
            16,
            32,
            Some(1.05),
            Some(CPU_GOAL),
        ),
        ("download of 64 MiB", Kind::Stream, 1, 1, Some(1.02), None),
    ] {
        let mut line = line(&clients, what, kind, concurrency, calls).await?;
        (line.wall_goal, line.cpu_goal) = (wall_goal, cpu_goal);
        lines.push(line);
    }
    let figures = Figures {
        lines,
        memory: memory::costs().await?,
    };
    println!("{}", serde_json::to_string(&figures)?);
    Ok(())
}

/// Makes a number of calls for one user and prints nothing: for a tool that
/// counts instructions.
pub(crate) async fn calls(url: &str, raw: bool, calls: usize, concurrency: usize) -> Outcome<()> {
    let clients = Arc::new(Clients::new(url)?);
    part(&clients, Kind::User, concurrency, calls, raw).await?;
    Ok(())
}

async fn line(
    clients: &Arc<Clients>,
    what: &'static str,
    kind: Kind,
    concurrency: usize,
    calls: usize,
) -> Outcome<Line> {
    let mut turns = Vec::with_capacity(TURNS);
    for turn in 0..=TURNS {
        // Which way is first changes with each turn, and the first turn, which
        // opens the connections, does not count.
        let first = part(clients, kind, concurrency, calls, turn % 2 == 0).await?;
        let second = part(clients, kind, concurrency, calls, turn % 2 != 0).await?;
        if turn > 0 {
            turns.push(match turn % 2 {
                0 => (first, second),
                _ => (second, first),
            });
        }
    }
    let of = |pick: fn(&(Cost, Cost)) -> f64| median(turns.iter().map(pick));
    Ok(Line {
        what,
        concurrency,
        raw: Cost {
            wall: of(|(raw, _)| raw.wall),
            cpu: of(|(raw, _)| raw.cpu),
        },
        client: Cost {
            wall: of(|(_, client)| client.wall),
            cpu: of(|(_, client)| client.cpu),
        },
        wall_ratio: of(|(raw, client)| client.wall / raw.wall),
        wall_goal: None,
        cpu_difference: of(|(raw, client)| client.cpu - raw.cpu),
        cpu_goal: None,
    })
}

/// One part of a turn: `calls` calls, `concurrency` of them at a time.
async fn part(
    clients: &Arc<Clients>,
    kind: Kind,
    concurrency: usize,
    calls: usize,
    raw: bool,
) -> Outcome<Cost> {
    let (start, cpu) = (Instant::now(), cpu_micros()?);
    let share = calls / concurrency;
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let clients = Arc::clone(clients);
            tokio::spawn(async move {
                for _ in 0..share {
                    match raw {
                        true => clients.raw(kind).await?,
                        false => clients.client(kind).await?,
                    }
                }
                Ok(()) as Outcome<()>
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let per = |micros: f64| micros / (share * concurrency) as f64;
    Ok(Cost {
        wall: per(start.elapsed().as_secs_f64() * 1e6),
        cpu: per(cpu_micros()? - cpu),
    })
}

impl Clients {
    /// Both send the same header fields and have the same limits, as far as the
    /// HTTP crate knows them.
    fn new(url: &str) -> Outcome<Self> {
        // The HTTP crate asks for a provider even where no TLS is used.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .base_url(url)
            .access_token(TOKEN)
            .without_config_file()
            .proxy_from_environment(false)
            .build()?;
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("accept", "application/json"),
            ("accept-encoding", "gzip"),
            ("purecloud-sdk", env!("CARGO_PKG_VERSION")),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let raw = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .user_agent("PureCloud SDK/rust")
            .default_headers(headers)
            .connect_timeout(Duration::from_millis(3_100))
            .timeout(Duration::from_secs(16))
            .pool_max_idle_per_host(100)
            .pool_idle_timeout(Duration::from_secs(55))
            .build()?;
        Ok(Self {
            raw,
            url: url.to_owned(),
            users: UsersApi::new(&client),
            client,
        })
    }

    async fn client(&self, kind: Kind) -> Outcome<()> {
        match kind {
            Kind::User => drop(black_box(self.users.get_user(USER).send().await?)),
            Kind::Page => drop(black_box(
                self.users.get_users().page_size(100).send().await?,
            )),
            Kind::Stream => {
                let url = format!("{}{STREAM}", self.url);
                let mut body = self.client.download(url).open().await?;
                let mut length = 0;
                while let Some(piece) = body.chunk().await? {
                    length += black_box(piece).len();
                }
                whole(length)?;
            }
        }
        Ok(())
    }

    async fn raw(&self, kind: Kind) -> Outcome<()> {
        match kind {
            Kind::User => self.get::<User>(&format!("/api/v2/users/{USER}")).await,
            Kind::Page => {
                let path = "/api/v2/users?pageSize=100";
                self.get::<UserEntityListing>(path).await
            }
            Kind::Stream => {
                let request = self.raw.get(format!("{}{STREAM}", self.url));
                let mut answer = request.bearer_auth(TOKEN).send().await?;
                let mut length = 0;
                while let Some(piece) = answer.chunk().await? {
                    length += black_box(piece).len();
                }
                whole(length)
            }
        }
    }

    async fn get<T: Wire + Default>(&self, path: &str) -> Outcome<()> {
        let request = self
            .raw
            .get(format!("{}{path}", self.url))
            .bearer_auth(TOKEN);
        let bytes = request.send().await?.error_for_status()?.bytes().await?;
        let mut value = T::default();
        decode_json(&bytes, value.target()).map_err(|error| error.to_string())?;
        drop(black_box(value));
        Ok(())
    }
}

/// Whether a stream came whole.
fn whole(length: usize) -> Outcome<()> {
    match length == STREAM_LENGTH {
        true => Ok(()),
        false => Err(format!("{length} bytes of {STREAM_LENGTH}").into()),
    }
}

/// CPU time of this process so far, microseconds.
fn cpu_micros() -> Outcome<f64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    #[expect(
        clippy::cast_precision_loss,
        reason = "2^52 microseconds are 142 years"
    )]
    Ok(micros as f64)
}

/// The middle value, the upper one of two; 0 for none.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
