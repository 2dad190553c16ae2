//! `cargo xtask measure runtime`: what a call through the client costs, against
//! the HTTP crate alone and against the official SDKs of other languages.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Runtime, peers, table};
use crate::failure::{Failure, at};
use crate::workspace;

/// Cargo package of the program that serves and measures.
const PACKAGE: &str = "measure-runtime";

/// What one call costs, microseconds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Cost {
    wall: f64,
    cpu: f64,
}

/// The client beside the HTTP crate alone.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    what: String,
    concurrency: usize,
    raw: Cost,
    client: Cost,
    wall_ratio: f64,
    wall_goal: Option<f64>,
    cpu_difference: f64,
    cpu_goal: Option<f64>,
}

impl Line {
    fn is_over(&self) -> bool {
        let over = |value: f64, goal: Option<f64>| goal.is_some_and(|goal| value > goal);
        over(self.wall_ratio, self.wall_goal) || over(self.cpu_difference, self.cpu_goal)
    }
}

/// Calls that a transport in memory answers, nanoseconds.
#[derive(Debug, Serialize, Deserialize)]
struct Memory {
    open: f64,
    token: f64,
}

/// What the program prints.
#[derive(Debug, Serialize, Deserialize)]
struct Figures {
    lines: Vec<Line>,
    memory: Memory,
}

/// All figures of one run.
#[derive(Debug, Serialize)]
struct Report {
    #[serde(flatten)]
    figures: Figures,
    peers: Vec<peers::Peer>,
}

/// Runs the task.
pub(crate) fn run(task: &Runtime) -> Result<(), Failure> {
    let mut cargo = workspace::cargo();
    cargo.args(["build", "--release", "--quiet", "--package", PACKAGE]);
    workspace::succeed(&mut cargo)?;
    let program = program();
    let server = Server::start(&program)?;
    let figures: Figures = measured(Command::new(&program).args(["compare", &server.url]))?;
    let report = Report {
        peers: match task.without_peers {
            true => Vec::new(),
            false => peers::measure(&server.url)?,
        },
        figures,
    };
    let text = markdown(&report);
    println!("{text}");
    table::write_page("runtime", &text)?;
    if let Some(path) = &task.output.json {
        let json = serde_json::to_string_pretty(&report)
            .map_err(|error| Failure::Other(format!("{}: {error}", path.display())))?;
        fs::write(path, json + "\n").map_err(at("write the file", path))?;
    }
    let lines = report.figures.lines.iter();
    let over: Vec<String> = lines.filter(|line| line.is_over()).map(name).collect();
    if task.output.enforce && !over.is_empty() {
        return Err(Failure::OverBudget(over.join("; ")));
    }
    Ok(())
}

fn program() -> PathBuf {
    let name = format!("{PACKAGE}{}", std::env::consts::EXE_SUFFIX);
    workspace::target_dir().join("release").join(name)
}

/// Runs a program that prints its figures as JSON.
pub(super) fn measured<T: DeserializeOwned>(command: &mut Command) -> Result<T, Failure> {
    let text = workspace::output(command)?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::Other(format!("{}: {error}", workspace::shown(command))))
}

/// The server, which ends when its standard input does.
struct Server {
    url: String,
    process: Child,
}

impl Server {
    fn start(program: &Path) -> Result<Self, Failure> {
        let mut process = Command::new(program)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(at("start the program", program))?;
        let mut url = String::new();
        if let Some(stdout) = process.stdout.take() {
            BufReader::new(stdout)
                .read_line(&mut url)
                .map_err(at("read the output of", program))?;
        }
        let url = url.trim().to_owned();
        Ok(Self { url, process })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

fn name(line: &Line) -> String {
    match line.concurrency {
        1 => format!("{}, one after another", line.what),
        count => format!("{}, {count} at a time", line.what),
    }
}

fn markdown(report: &Report) -> String {
    let Report { figures, peers } = report;
    let mut text = String::from(
        "`cargo xtask measure runtime`, release build. Costs of a call in microseconds, \
         medians; in brackets what a ratio or difference should not exceed.\n\n\
         | what | HTTP crate: wall, CPU | client: wall, CPU | wall, client / HTTP crate | CPU, client - HTTP crate |\n\
         |---|---|---|---|---|\n",
    );
    let goal = |goal: Option<f64>| goal.map_or_else(String::new, |goal| format!(" ({goal})"));
    for line in &figures.lines {
        let _ = writeln!(
            text,
            "| {} | {:.0}, {:.0} | {:.0}, {:.0} | {:.2}{} | {:.1} µs{}{} |",
            name(line),
            line.raw.wall,
            line.raw.cpu,
            line.client.wall,
            line.client.cpu,
            line.wall_ratio,
            goal(line.wall_goal),
            line.cpu_difference,
            goal(line.cpu_goal),
            if line.is_over() { ", over" } else { "" }
        );
    }
    let _ = write!(
        text,
        "\nWithout a network a call takes {:.1} µs, and {:.0} ns more with a warm token.\n",
        figures.memory.open / 1e3,
        figures.memory.token
    );
    let own = figures.lines.iter().find(|line| {
        // The official SDKs make the same calls one after another.
        line.what.starts_with("100 users") && line.concurrency == 1
    });
    if let (Some(own), false) = (own, peers.is_empty()) {
        text.push_str(
            "\n| 100 users, one call after another | calls/s | CPU of a call |\n|---|---|---|\n",
        );
        let client = &own.client;
        let mut row = |name: &str, wall: f64, cpu: f64| {
            let _ = writeln!(text, "| {name} | {:.0} | {:.1} ms |", 1e6 / wall, cpu / 1e3);
        };
        row("this SDK", client.wall, client.cpu);
        for peer in peers {
            row(peer.name, peer.wall_micros(), peer.cpu_micros());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(concurrency: usize, wall_ratio: f64, cpu_difference: f64) -> Line {
        let cost = Cost {
            wall: 100.0,
            cpu: 40.0,
        };
        Line {
            what: "100 users".to_owned(),
            concurrency,
            raw: cost,
            client: cost,
            wall_ratio,
            wall_goal: (concurrency == 16).then_some(1.05),
            cpu_difference,
            cpu_goal: Some(25.0),
        }
    }

    #[test]
    fn targets() {
        for (line, over) in [
            (line(16, 1.05, 25.0), false),
            (line(16, 1.06, 1.0), true),
            (line(1, 1.30, 1.0), false),
            (line(1, 1.00, 25.1), true),
        ] {
            assert_eq!(line.is_over(), over, "{line:?}");
        }
    }

    #[test]
    fn a_report_in_markdown() {
        let report = Report {
            figures: Figures {
                lines: vec![line(1, 1.2, 30.0)],
                memory: Memory {
                    open: 3_400.0,
                    token: 150.0,
                },
            },
            peers: vec![peers::Peer::of("Python", 10, 2.0, 1.0)],
        };
        let text = markdown(&report);
        for expected in [
            "| 100 users, one after another | 100, 40 | 100, 40 | 1.20 | 30.0 µs (25), over |\n",
            "a call takes 3.4 µs, and 150 ns more with a warm token",
            "| this SDK | 10000 | 0.0 ms |\n| Python | 5 | 100.0 ms |\n",
        ] {
            assert!(text.contains(expected), "{text}");
        }
    }
}
