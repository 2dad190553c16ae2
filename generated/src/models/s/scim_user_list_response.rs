// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimUserListResponse`.
#[non_exhaustive]
pub struct ScimUserListResponse {
    /// `Resources`.
    pub resources: Option<Vec<super::ScimV2User>>,
    /// `itemsPerPage`.
    pub items_per_page: Option<i64>,
    /// `schemas`.
    pub schemas: Option<Vec<String>>,
    /// `startIndex`.
    pub start_index: Option<i64>,
    /// `totalResults`.
    pub total_results: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScimUserListResponse {
    "Resources" Any resources,
    "itemsPerPage" Int items_per_page,
    "schemas" Texts schemas,
    "startIndex" Int start_index,
    "totalResults" Int total_results,
});
