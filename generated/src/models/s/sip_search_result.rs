// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SipSearchResult`.
#[non_exhaustive]
pub struct SipSearchResult {
    /// `auth`.
    pub auth: Option<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<super::HomerRecord>>,
    /// `id`.
    pub id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sid`.
    pub sid: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SipSearchResult {
    "auth" Str auth,
    "count" Int count,
    "data" Any data,
    "id" Str id,
    "message" Str message,
    "selfUri" Str self_uri,
    "sid" Str sid,
    "status" Int status,
});
