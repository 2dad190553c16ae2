// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingIntegration`.
#[non_exhaustive]
pub struct MessagingIntegration {
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingReference>,
    /// `messengerType`, required.
    pub messenger_type: Option<super::MessagingIntegrationMessengerType>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `openExtensionType`.
    pub open_extension_type: Option<super::MessagingIntegrationOpenExtensionType>,
    /// `recipient`.
    pub recipient: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::MessagingIntegrationStatus>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `messengerType` in [`MessagingIntegration`](super::MessagingIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingIntegrationMessengerType {
    /// `sms`
    Sms,
    /// `facebook`
    Facebook,
    /// `twitter`
    Twitter,
    /// `whatsapp`
    Whatsapp,
    /// `webmessaging`
    Webmessaging,
    /// `instagram`
    Instagram,
    /// `open`
    Open,
    /// `apple`
    Apple,
    /// `linkedin`
    Linkedin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `openExtensionType` in [`MessagingIntegration`](super::MessagingIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingIntegrationOpenExtensionType {
    /// `None`
    None,
    /// `GoogleBusinessProfile`
    GoogleBusinessProfile,
    /// `YouTube`
    YouTube,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`MessagingIntegration`](super::MessagingIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingIntegrationStatus {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Error`
    Error,
    /// `Starting`
    Starting,
    /// `Incomplete`
    Incomplete,
    /// `Deleting`
    Deleting,
    /// `DeletionFailed`
    DeletionFailed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingIntegration {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "messengerType" Enum messenger_type,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "openExtensionType" Enum open_extension_type,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "status" Enum status,
    "supportedContent" Any supported_content,
    "version" Int version,
});

rt::open_enum!(MessagingIntegrationMessengerType {
    Sms = "sms",
    Facebook = "facebook",
    Twitter = "twitter",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Instagram = "instagram",
    Open = "open",
    Apple = "apple",
    Linkedin = "linkedin",
});

rt::open_enum!(MessagingIntegrationOpenExtensionType {
    None = "None",
    GoogleBusinessProfile = "GoogleBusinessProfile",
    YouTube = "YouTube",
});

rt::open_enum!(MessagingIntegrationStatus {
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Starting = "Starting",
    Incomplete = "Incomplete",
    Deleting = "Deleting",
    DeletionFailed = "DeletionFailed",
    Failed = "Failed",
});
