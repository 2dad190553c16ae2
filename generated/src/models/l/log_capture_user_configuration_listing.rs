// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LogCaptureUserConfigurationListing`.
#[non_exhaustive]
pub struct LogCaptureUserConfigurationListing {
    /// `entities`.
    pub entities: Option<Vec<super::LogCaptureUserConfiguration>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LogCaptureUserConfigurationListing {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
