// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationPublicApiUsageResultsResponse`.
#[non_exhaustive]
pub struct OrganizationPublicApiUsageResultsResponse {
    /// `entities`.
    pub entities: Option<Vec<super::OrganizationPublicApiUsage>>,
    /// `errorBody`.
    pub error_body: Option<super::ErrorBody>,
    /// `name`.
    pub name: Option<String>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `queryStatus`, required.
    pub query_status: Option<
        super::OrganizationPublicApiUsageResultsResponseQueryStatus,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `queryStatus` in [`OrganizationPublicApiUsageResultsResponse`](super::OrganizationPublicApiUsageResultsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationPublicApiUsageResultsResponseQueryStatus {
    /// `Queued`
    Queued,
    /// `Running`
    Running,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationPublicApiUsageResultsResponse {
    "entities" Any entities,
    "errorBody" Any error_body,
    "name" Str name,
    "nextUri" Str next_uri,
    "queryStatus" Enum query_status,
    "selfUri" Str self_uri,
});

rt::open_enum!(OrganizationPublicApiUsageResultsResponseQueryStatus {
    Queued = "Queued",
    Running = "Running",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
