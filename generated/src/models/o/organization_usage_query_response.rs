// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationUsageQueryResponse`.
#[non_exhaustive]
pub struct OrganizationUsageQueryResponse {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `resultsUri`.
    pub results_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OrganizationUsageQueryResponse {
    "id" Str id,
    "name" Str name,
    "resultsUri" Str results_uri,
    "selfUri" Str self_uri,
});
