// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeVersionReport`.
#[non_exhaustive]
pub struct EdgeVersionReport {
    /// `newestVersion`.
    pub newest_version: Option<super::EdgeVersionInformation>,
    /// `oldestVersion`.
    pub oldest_version: Option<super::EdgeVersionInformation>,
    __marks: rt::Marks,
}

rt::model!(EdgeVersionReport {
    "newestVersion" Any newest_version,
    "oldestVersion" Any oldest_version,
});
