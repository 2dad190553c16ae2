// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LabelResponse`.
#[non_exhaustive]
pub struct LabelResponse {
    /// `color`.
    pub color: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `documentCount`.
    pub document_count: Option<i64>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LabelResponse {
    "color" Str color,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "documentCount" Int document_count,
    "externalId" Str external_id,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(LabelResponse {
    0 color with_color(impl Into<String>) clear_color,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 document_count with_document_count(i64) clear_document_count,
    4 external_id with_external_id(impl Into<String>) clear_external_id,
    5 id with_id(impl Into<String>) clear_id,
    6 name with_name(impl Into<String>) clear_name,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
