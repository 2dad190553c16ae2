// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrusteeAuditQueryRequest`.
///
/// The service requires `trusteeOrganizationIds`, `trusteeUserIds` in requests.
#[non_exhaustive]
pub struct TrusteeAuditQueryRequest {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `facets`.
    pub facets: Option<Vec<super::Facet>>,
    /// `filters`.
    pub filters: Option<Vec<super::Filter>>,
    /// `queryPhrase`.
    pub query_phrase: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `trusteeOrganizationIds`, required.
    pub trustee_organization_ids: Option<Vec<String>>,
    /// `trusteeUserIds`, required.
    pub trustee_user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TrusteeAuditQueryRequest {
    "endDate" DateTime end_date,
    "facets" Any facets,
    "filters" Any filters,
    "queryPhrase" Str query_phrase,
    "startDate" DateTime start_date,
    "trusteeOrganizationIds" Texts trustee_organization_ids,
    "trusteeUserIds" Texts trustee_user_ids,
});

rt::setters!(TrusteeAuditQueryRequest {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 facets with_facets(Vec<super::Facet>) clear_facets,
    2 filters with_filters(Vec<super::Filter>) clear_filters,
    3 query_phrase with_query_phrase(impl Into<String>) clear_query_phrase,
    4 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    5 trustee_organization_ids with_trustee_organization_ids(Vec<String>) clear_trustee_organization_ids,
    6 trustee_user_ids with_trustee_user_ids(Vec<String>) clear_trustee_user_ids,
});
