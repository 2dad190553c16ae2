// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxSendRequest`.
///
/// The service requires `addresses` in requests.
#[non_exhaustive]
pub struct FaxSendRequest {
    /// `addresses`, required.
    pub addresses: Option<Vec<String>>,
    /// `contentType`.
    pub content_type: Option<super::FaxSendRequestContentType>,
    /// `coverSheet`.
    pub cover_sheet: Option<super::CoverSheet>,
    /// `documentId`.
    pub document_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeZoneOffsetMinutes`.
    pub time_zone_offset_minutes: Option<i64>,
    /// `workspace`.
    pub workspace: Option<super::Workspace>,
    __marks: rt::Marks,
}
/// The values of `contentType` in [`FaxSendRequest`](super::FaxSendRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum FaxSendRequestContentType {
    /// `application/pdf`
    ApplicationPdf,
    /// `image/tiff`
    ImageTiff,
    /// `application/msword`
    ApplicationMsword,
    /// `application/vnd.oasis.opendocument.text`
    ApplicationVndOasisOpendocumentText,
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document`
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FaxSendRequest {
    "addresses" Texts addresses,
    "contentType" Enum content_type,
    "coverSheet" Any cover_sheet,
    "documentId" Str document_id,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "timeZoneOffsetMinutes" Int time_zone_offset_minutes,
    "workspace" Any workspace,
});

rt::setters!(FaxSendRequest {
    0 addresses with_addresses(Vec<String>) clear_addresses,
    1 content_type with_content_type(impl Into<super::FaxSendRequestContentType>) clear_content_type,
    2 cover_sheet with_cover_sheet(super::CoverSheet) clear_cover_sheet,
    3 document_id with_document_id(impl Into<String>) clear_document_id,
    4 id with_id(impl Into<String>) clear_id,
    5 name with_name(impl Into<String>) clear_name,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 time_zone_offset_minutes with_time_zone_offset_minutes(i64) clear_time_zone_offset_minutes,
    8 workspace with_workspace(super::Workspace) clear_workspace,
});

rt::open_enum!(FaxSendRequestContentType {
    ApplicationPdf = "application/pdf",
    ImageTiff = "image/tiff",
    ApplicationMsword = "application/msword",
    ApplicationVndOasisOpendocumentText = "application/vnd.oasis.opendocument.text",
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
});
