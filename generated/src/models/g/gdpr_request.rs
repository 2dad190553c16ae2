// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GDPRRequest`.
///
/// The service requires `createdBy`, `createdDate`, `requestType`, `status`, `subject` in requests.
#[non_exhaustive]
pub struct GDPRRequest {
    /// `createdBy`, required.
    pub created_by: Option<super::DomainEntityRef>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `replacementTerms`.
    pub replacement_terms: Option<Vec<super::ReplacementTerm>>,
    /// `requestType`, required.
    pub request_type: Option<super::GDPRRequestRequestType>,
    /// `resultsUrl`.
    pub results_url: Option<String>,
    /// `resultsUrls`.
    pub results_urls: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::GDPRRequestStatus>,
    /// `subject`, required.
    pub subject: Option<super::GDPRSubject>,
    __marks: rt::Marks,
}
/// The values of `requestType` in [`GDPRRequest`](super::GDPRRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum GDPRRequestRequestType {
    /// `GDPR_EXPORT`
    GdprExport,
    /// `GDPR_UPDATE`
    GdprUpdate,
    /// `GDPR_DELETE`
    GdprDelete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`GDPRRequest`](super::GDPRRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum GDPRRequestStatus {
    /// `INITIATED`
    Initiated,
    /// `SEARCHING`
    Searching,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `COMPLETED`
    Completed,
    /// `ERROR`
    Error,
    /// `FINALIZING`
    Finalizing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GDPRRequest {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "id" Str id,
    "name" Str name,
    "replacementTerms" Any replacement_terms,
    "requestType" Enum request_type,
    "resultsUrl" Str results_url,
    "resultsUrls" Texts results_urls,
    "selfUri" Str self_uri,
    "status" Enum status,
    "subject" Any subject,
});

rt::setters!(GDPRRequest {
    0 created_by with_created_by(super::DomainEntityRef) clear_created_by,
    1 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 replacement_terms with_replacement_terms(Vec<super::ReplacementTerm>) clear_replacement_terms,
    5 request_type with_request_type(impl Into<super::GDPRRequestRequestType>) clear_request_type,
    6 results_url with_results_url(impl Into<String>) clear_results_url,
    7 results_urls with_results_urls(Vec<String>) clear_results_urls,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 status with_status(impl Into<super::GDPRRequestStatus>) clear_status,
    10 subject with_subject(super::GDPRSubject) clear_subject,
});

rt::open_enum!(GDPRRequestRequestType {
    GdprExport = "GDPR_EXPORT",
    GdprUpdate = "GDPR_UPDATE",
    GdprDelete = "GDPR_DELETE",
});

rt::open_enum!(GDPRRequestStatus {
    Initiated = "INITIATED",
    Searching = "SEARCHING",
    Updating = "UPDATING",
    Deleting = "DELETING",
    Completed = "COMPLETED",
    Error = "ERROR",
    Finalizing = "FINALIZING",
});
