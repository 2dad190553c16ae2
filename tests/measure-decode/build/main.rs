//! Makes, from the description of the API, the models as a usual SDK with
//! serde derive has them, and a page of users to decode.

mod derive_form;
mod page;
mod schema;

use std::error::Error;
use std::fs;
use std::path::Path;

/// The description, relative to this package.
const DESCRIPTION: &str = "../../swagger/platform-api.json";

/// The model of the page.
const ROOT: &str = "UserEntityListing";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={DESCRIPTION}");
    println!("cargo::rerun-if-changed=build");
    let text = fs::read(DESCRIPTION).map_err(|error| format!("{DESCRIPTION}: {error}"))?;
    let description = serde_json::from_slice(&text)
        .map_err(|error| format!("{DESCRIPTION}: it is not JSON: {error}"))?;
    let schema =
        schema::Schema::of(&description, ROOT).map_err(|error| format!("{DESCRIPTION}{error}"))?;
    let out = std::env::var("OUT_DIR")?;
    let out = Path::new(&out);
    fs::write(out.join("derived.rs"), derive_form::source(&schema))?;
    fs::write(out.join("page.json"), page::page(&schema).to_string())?;
    Ok(())
}
