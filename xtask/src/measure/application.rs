//! Small applications of the generated crate, outside the workspace as those
//! of its users are.

use std::fs;
use std::path::PathBuf;

use super::process::{self, Usage};
use crate::failure::{Failure, at};
use crate::{product, workspace};

/// The calls of the larger application; the smaller one has the first.
const CALLS: [&str; 16] = [
    "users.get_users_me().send()",
    "users.get_users().page_size(100).send()",
    "users.get_user(\"u\").send()",
    "users.get_user_queues(\"u\").send()",
    "users.get_user_roles(\"u\").send()",
    "users.get_user_callforwarding(\"u\").send()",
    "users.get_user_geolocation(\"u\", \"c\").send()",
    "users.get_user_outofoffice(\"u\").send()",
    "users.get_user_profileskills(\"u\").send()",
    "users.get_user_routingskills(\"u\").send()",
    "users.get_user_station(\"u\").send()",
    "users.get_user_superiors(\"u\").send()",
    "users.get_user_trustors(\"u\").send()",
    "routing.get_routing_queues().send()",
    "routing.get_routing_skills().send()",
    "routing.get_routing_wrapupcodes().send()",
];

/// An application on disk.
pub(crate) struct Application {
    name: &'static str,
    folder: PathBuf,
}

/// An application with 16 different calls.
pub(crate) fn sixteen_calls() -> Result<Application, Failure> {
    Application::write("sixteen_calls", &CALLS)
}

/// An application with one call.
pub(crate) fn one_call() -> Result<Application, Failure> {
    Application::write("one_call", CALLS.get(..1).unwrap_or_default())
}

impl Application {
    fn write(name: &'static str, calls: &[&str]) -> Result<Self, Failure> {
        let folder = super::folder_of("applications").join(name);
        let sources = folder.join("src");
        fs::create_dir_all(&sources).map_err(at("make the folder", &sources))?;
        for (path, text) in [
            ("Cargo.toml", manifest(name)),
            ("src/main.rs", source(calls)),
        ] {
            let path = folder.join(path);
            fs::write(&path, text).map_err(at("write the file", &path))?;
        }
        // The versions of the workspace, so that the figures can be compared.
        let lock = folder.join("Cargo.lock");
        fs::copy(workspace::root().join("Cargo.lock"), &lock).map_err(at("copy to", &lock))?;
        Ok(Self { name, folder })
    }

    fn target(&self) -> PathBuf {
        super::folder_of("applications").join("target")
    }

    /// Builds what the application depends on, then the application alone,
    /// linking included, and tells what the latter used.
    pub(crate) fn build(&self, release: bool) -> Result<Usage, Failure> {
        let main = self.folder.join("src/main.rs");
        let mut usage = None;
        for _ in 0..2 {
            // The second build finds the dependencies and only has a new
            // modification time to see.
            let now = std::time::SystemTime::now();
            fs::File::options()
                .append(true)
                .open(&main)
                .and_then(|file| file.set_modified(now))
                .map_err(at("set the time of", &main))?;
            let mut cargo = workspace::cargo();
            cargo
                .current_dir(&self.folder)
                .args(["build", "--quiet", "--target-dir"])
                .arg(self.target());
            if release {
                cargo.arg("--release");
            }
            usage = process::of_crate(&mut cargo, self.name)?;
        }
        usage.ok_or_else(|| {
            Failure::Other(format!("{}: it was not compiled", self.folder.display()))
        })
    }

    /// The program after a release build.
    pub(crate) fn release_program(&self) -> PathBuf {
        let name = format!("{}{}", self.name, std::env::consts::EXE_SUFFIX);
        self.target().join("release").join(name)
    }
}

fn manifest(name: &str) -> String {
    let generated = workspace::root().join(product::OUT);
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n\
         {} = {{ path = {:?}, default-features = false, features = [\"users\", \"routing\"] }}\n\
         tokio = {{ version = \"1\", features = [\"rt\"] }}\n\n\
         [profile.release]\nstrip = \"symbols\"\n\n[workspace]\n",
        product::PACKAGE,
        generated.display().to_string()
    )
}

fn source(calls: &[&str]) -> String {
    let routing = calls.iter().any(|call| call.starts_with("routing."));
    let (import, api) = match routing {
        true => (
            "RoutingApi, UsersApi",
            "    let routing = RoutingApi::new(&client);\n",
        ),
        false => ("UsersApi", ""),
    };
    let calls: String = calls
        .iter()
        .map(|call| format!("    println!(\"{{:?}}\", {call}.await?);\n"))
        .collect();
    format!(
        "use {}::{{Client, Region, apis::{{{import}}}}};\n\n\
         fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
             tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run())\n\
         }}\n\n\
         async fn run() -> Result<(), Box<dyn std::error::Error>> {{\n    \
             let client = Client::builder().region(Region::EuWest1).access_token(\"token\").build()?;\n    \
             let users = UsersApi::new(&client);\n{api}{calls}    Ok(())\n}}\n",
        product::CRATE
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_have_their_calls() {
        let one = source(&CALLS[..1]);
        assert_eq!(one.matches(".await?").count(), 1);
        assert!(!one.contains("RoutingApi"), "{one}");
        let all = source(&CALLS);
        assert_eq!(all.matches(".await?").count(), 16);
        assert!(all.contains("RoutingApi::new(&client)"), "{all}");
    }
}
