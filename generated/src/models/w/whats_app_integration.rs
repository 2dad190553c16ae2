// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppIntegration`.
#[non_exhaustive]
pub struct WhatsAppIntegration {
    /// `activationErrorInfo`.
    pub activation_error_info: Option<super::ErrorBody>,
    /// `activationStatusCode`.
    pub activation_status_code: Option<super::WhatsAppIntegrationActivationStatusCode>,
    /// `availablePhoneNumbers`.
    pub available_phone_numbers: Option<
        super::WhatsAppAvailablePhoneNumberDetailsListing,
    >,
    /// `createError`.
    pub create_error: Option<super::ErrorBody>,
    /// `createStatus`.
    pub create_status: Option<super::WhatsAppIntegrationCreateStatus>,
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
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phoneNumber`, required.
    pub phone_number: Option<String>,
    /// `recipient`.
    pub recipient: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::WhatsAppIntegrationStatus>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `version`, required.
    pub version: Option<i64>,
    /// `whatsAppBusinessAccountId`.
    pub whats_app_business_account_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `activationStatusCode` in [`WhatsAppIntegration`](super::WhatsAppIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsAppIntegrationActivationStatusCode {
    /// `CodeSent`
    CodeSent,
    /// `WaitRequired`
    WaitRequired,
    /// `ActivationFailed`
    ActivationFailed,
    /// `CodeConfirmed`
    CodeConfirmed,
    /// `ConfirmationFailed`
    ConfirmationFailed,
    /// `ResendCode`
    ResendCode,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `createStatus` in [`WhatsAppIntegration`](super::WhatsAppIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsAppIntegrationCreateStatus {
    /// `Initiated`
    Initiated,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`WhatsAppIntegration`](super::WhatsAppIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsAppIntegrationStatus {
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

rt::model!(WhatsAppIntegration {
    "activationErrorInfo" Any activation_error_info,
    "activationStatusCode" Enum activation_status_code,
    "availablePhoneNumbers" Any available_phone_numbers,
    "createError" Any create_error,
    "createStatus" Enum create_status,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "phoneNumber" Str phone_number,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "status" Enum status,
    "supportedContent" Any supported_content,
    "version" Int version,
    "whatsAppBusinessAccountId" Str whats_app_business_account_id,
});

rt::open_enum!(WhatsAppIntegrationActivationStatusCode {
    CodeSent = "CodeSent",
    WaitRequired = "WaitRequired",
    ActivationFailed = "ActivationFailed",
    CodeConfirmed = "CodeConfirmed",
    ConfirmationFailed = "ConfirmationFailed",
    ResendCode = "ResendCode",
});

rt::open_enum!(WhatsAppIntegrationCreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});

rt::open_enum!(WhatsAppIntegrationStatus {
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Starting = "Starting",
    Incomplete = "Incomplete",
    Deleting = "Deleting",
    DeletionFailed = "DeletionFailed",
    Failed = "Failed",
});
