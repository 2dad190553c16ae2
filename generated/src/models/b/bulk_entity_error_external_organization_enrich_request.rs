// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkEntityErrorExternalOrganizationEnrichRequest`.
#[non_exhaustive]
pub struct BulkEntityErrorExternalOrganizationEnrichRequest {
    /// `code`.
    pub code: Option<String>,
    /// `details`.
    pub details: Option<Vec<super::BulkErrorDetail>>,
    /// `entity`.
    pub entity: Option<super::ExternalOrganizationEnrichRequest>,
    /// `message`.
    pub message: Option<String>,
    /// `retryable`.
    pub retryable: Option<bool>,
    /// `status`.
    pub status: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BulkEntityErrorExternalOrganizationEnrichRequest {
    "code" Str code,
    "details" Any details,
    "entity" Any entity,
    "message" Str message,
    "retryable" Bool retryable,
    "status" Int status,
});
