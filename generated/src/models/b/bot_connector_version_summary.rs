// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotConnectorVersionSummary`.
#[non_exhaustive]
pub struct BotConnectorVersionSummary {
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotConnectorVersionSummary {
    "version" Str version,
});
