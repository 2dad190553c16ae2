// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewResultLink`.
#[non_exhaustive]
pub struct JourneyViewResultLink {
    /// `connectionCount`.
    pub connection_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewResultLink {
    "connectionCount" Int connection_count,
    "id" Str id,
    "selfUri" Str self_uri,
});
