// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrphanUpdateRequest`.
#[non_exhaustive]
pub struct OrphanUpdateRequest {
    /// `archiveDate`.
    pub archive_date: Option<rt::DateTime>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `deleteDate`.
    pub delete_date: Option<rt::DateTime>,
    /// `exportDate`.
    pub export_date: Option<rt::DateTime>,
    /// `integrationId`.
    pub integration_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OrphanUpdateRequest {
    "archiveDate" DateTime archive_date,
    "conversationId" Str conversation_id,
    "deleteDate" DateTime delete_date,
    "exportDate" DateTime export_date,
    "integrationId" Str integration_id,
});

rt::setters!(OrphanUpdateRequest {
    0 archive_date with_archive_date(impl Into<rt::DateTime>) clear_archive_date,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 delete_date with_delete_date(impl Into<rt::DateTime>) clear_delete_date,
    3 export_date with_export_date(impl Into<rt::DateTime>) clear_export_date,
    4 integration_id with_integration_id(impl Into<String>) clear_integration_id,
});
