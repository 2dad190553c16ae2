// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserSearchRequest`.
#[non_exhaustive]
pub struct UserSearchRequest {
    /// `enforcePermissions`.
    pub enforce_permissions: Option<bool>,
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `integrationPresenceSource`.
    pub integration_presence_source: Option<
        super::UserSearchRequestIntegrationPresenceSource,
    >,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `query`.
    pub query: Option<Vec<super::UserSearchCriteria>>,
    /// `sort`.
    pub sort: Option<Vec<super::SearchSort>>,
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::UserSearchRequestSortOrder>,
    __marks: rt::Marks,
}
/// The values of `integrationPresenceSource` in [`UserSearchRequest`](super::UserSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserSearchRequestIntegrationPresenceSource {
    /// `MicrosoftTeams`
    MicrosoftTeams,
    /// `ZoomPhone`
    ZoomPhone,
    /// `EightByEight`
    EightByEight,
    /// `RingCentral`
    RingCentral,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`UserSearchRequest`](super::UserSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserSearchRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserSearchRequest {
    "enforcePermissions" Bool enforce_permissions,
    "expand" Texts expand,
    "integrationPresenceSource" Enum integration_presence_source,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "query" Any query,
    "sort" Any sort,
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(UserSearchRequest {
    0 enforce_permissions with_enforce_permissions(bool) clear_enforce_permissions,
    1 expand with_expand(Vec<String>) clear_expand,
    2 integration_presence_source with_integration_presence_source(impl Into<super::UserSearchRequestIntegrationPresenceSource>) clear_integration_presence_source,
    3 page_number with_page_number(i64) clear_page_number,
    4 page_size with_page_size(i64) clear_page_size,
    5 query with_query(Vec<super::UserSearchCriteria>) clear_query,
    6 sort with_sort(Vec<super::SearchSort>) clear_sort,
    7 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    8 sort_order with_sort_order(impl Into<super::UserSearchRequestSortOrder>) clear_sort_order,
});

rt::open_enum!(UserSearchRequestIntegrationPresenceSource {
    MicrosoftTeams = "MicrosoftTeams",
    ZoomPhone = "ZoomPhone",
    EightByEight = "EightByEight",
    RingCentral = "RingCentral",
});

rt::open_enum!(UserSearchRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
