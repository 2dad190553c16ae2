// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization`.
#[non_exhaustive]
pub struct BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
    /// `entity`.
    pub entity: Option<super::ExternalOrganization>,
    /// `error`.
    pub error: Option<super::BulkEntityErrorExternalOrganization>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
    "entity" Any entity,
    "error" Any error,
    "id" Str id,
    "status" Int status,
    "success" Bool success,
});
