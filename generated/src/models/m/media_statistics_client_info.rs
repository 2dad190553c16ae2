// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaStatisticsClientInfo`.
#[non_exhaustive]
pub struct MediaStatisticsClientInfo {
    /// `originAppId`.
    pub origin_app_id: Option<String>,
    /// `originAppName`.
    pub origin_app_name: Option<String>,
    /// `originAppVersion`.
    pub origin_app_version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MediaStatisticsClientInfo {
    "originAppId" Str origin_app_id,
    "originAppName" Str origin_app_name,
    "originAppVersion" Str origin_app_version,
});
