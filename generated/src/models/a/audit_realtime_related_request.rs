// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditRealtimeRelatedRequest`.
///
/// The service requires `auditId` in requests.
#[non_exhaustive]
pub struct AuditRealtimeRelatedRequest {
    /// `auditId`, required.
    pub audit_id: Option<String>,
    /// `sort`.
    pub sort: Option<Vec<super::AuditQuerySort>>,
    /// `trustorOrgId`.
    pub trustor_org_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuditRealtimeRelatedRequest {
    "auditId" Str audit_id,
    "sort" Any sort,
    "trustorOrgId" Str trustor_org_id,
});

rt::setters!(AuditRealtimeRelatedRequest {
    0 audit_id with_audit_id(impl Into<String>) clear_audit_id,
    1 sort with_sort(Vec<super::AuditQuerySort>) clear_sort,
    2 trustor_org_id with_trustor_org_id(impl Into<String>) clear_trustor_org_id,
});
