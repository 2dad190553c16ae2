// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesLastRunMetadata`.
#[non_exhaustive]
pub struct UsersRulesLastRunMetadata {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `resultCount`.
    pub result_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UsersRulesLastRunMetadata {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "id" Str id,
    "resultCount" Int result_count,
});
