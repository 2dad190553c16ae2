// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Library`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Library {
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `responseType`.
    pub response_type: Option<super::LibraryResponseType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `responseType` in [`Library`](super::Library).
#[derive(Clone)]
#[non_exhaustive]
pub enum LibraryResponseType {
    /// `MessagingTemplate`
    MessagingTemplate,
    /// `CampaignSmsTemplate`
    CampaignSmsTemplate,
    /// `CampaignEmailTemplate`
    CampaignEmailTemplate,
    /// `Footer`
    Footer,
    /// `Form`
    Form,
    /// `AppleInvitation`
    AppleInvitation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Library {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "responseType" Enum response_type,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(Library {
    0 created_by with_created_by(super::User) clear_created_by,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 division with_division(super::WritableDivision) clear_division,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 response_type with_response_type(impl Into<super::LibraryResponseType>) clear_response_type,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 version with_version(i64) clear_version,
});

rt::open_enum!(LibraryResponseType {
    MessagingTemplate = "MessagingTemplate",
    CampaignSmsTemplate = "CampaignSmsTemplate",
    CampaignEmailTemplate = "CampaignEmailTemplate",
    Footer = "Footer",
    Form = "Form",
    AppleInvitation = "AppleInvitation",
});
