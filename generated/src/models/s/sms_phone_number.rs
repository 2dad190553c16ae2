// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsPhoneNumber`.
#[non_exhaustive]
pub struct SmsPhoneNumber {
    /// `addressId`.
    pub address_id: Option<super::SmsAddress>,
    /// `autoRenewable`.
    pub auto_renewable: Option<super::SmsPhoneNumberAutoRenewable>,
    /// `cancellationDate`.
    pub cancellation_date: Option<rt::DateTime>,
    /// `capabilities`.
    pub capabilities: Option<Vec<String>>,
    /// `compliance`.
    pub compliance: Option<super::Compliance>,
    /// `country`.
    pub country: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `integration`.
    pub integration: Option<super::DomainEntityRef>,
    /// `modifiedBy`.
    pub modified_by: Option<super::User>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumber`, required.
    pub phone_number: Option<String>,
    /// `phoneNumberStatus`.
    pub phone_number_status: Option<super::SmsPhoneNumberPhoneNumberStatus>,
    /// `phoneNumberType`.
    pub phone_number_type: Option<super::SmsPhoneNumberPhoneNumberType>,
    /// `provisionedThroughPureCloud`.
    pub provisioned_through_pure_cloud: Option<bool>,
    /// `provisioningStatus`.
    pub provisioning_status: Option<super::SmsProvisioningStatus>,
    /// `purchaseDate`.
    pub purchase_date: Option<rt::DateTime>,
    /// `renewalDate`.
    pub renewal_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shortCodeBillingType`.
    pub short_code_billing_type: Option<super::SmsPhoneNumberShortCodeBillingType>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `supportsMms`.
    pub supports_mms: Option<bool>,
    /// `supportsSms`.
    pub supports_sms: Option<bool>,
    /// `supportsVoice`.
    pub supports_voice: Option<bool>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `autoRenewable` in [`SmsPhoneNumber`](super::SmsPhoneNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsPhoneNumberAutoRenewable {
    /// `Quarterly`
    Quarterly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `phoneNumberStatus` in [`SmsPhoneNumber`](super::SmsPhoneNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsPhoneNumberPhoneNumberStatus {
    /// `INVALID`
    Invalid,
    /// `ACTIVE`
    Active,
    /// `PORTING`
    Porting,
    /// `PENDING`
    Pending,
    /// `PENDING_CANCELLATION`
    PendingCancellation,
    /// `INITIATED`
    Initiated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `phoneNumberType` in [`SmsPhoneNumber`](super::SmsPhoneNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsPhoneNumberPhoneNumberType {
    /// `local`
    Local,
    /// `mobile`
    Mobile,
    /// `tollfree`
    Tollfree,
    /// `shortcode`
    Shortcode,
    /// `alphanumeric`
    Alphanumeric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `shortCodeBillingType` in [`SmsPhoneNumber`](super::SmsPhoneNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsPhoneNumberShortCodeBillingType {
    /// `Basic`
    Basic,
    /// `Vanity`
    Vanity,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SmsPhoneNumber {
    "addressId" Any address_id,
    "autoRenewable" Enum auto_renewable,
    "cancellationDate" DateTime cancellation_date,
    "capabilities" Texts capabilities,
    "compliance" Any compliance,
    "country" Str country,
    "countryCode" Str country_code,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "integration" Any integration,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "phoneNumber" Str phone_number,
    "phoneNumberStatus" Enum phone_number_status,
    "phoneNumberType" Enum phone_number_type,
    "provisionedThroughPureCloud" Bool provisioned_through_pure_cloud,
    "provisioningStatus" Any provisioning_status,
    "purchaseDate" DateTime purchase_date,
    "renewalDate" DateTime renewal_date,
    "selfUri" Str self_uri,
    "shortCodeBillingType" Enum short_code_billing_type,
    "supportedContent" Any supported_content,
    "supportsMms" Bool supports_mms,
    "supportsSms" Bool supports_sms,
    "supportsVoice" Bool supports_voice,
    "version" Int version,
});

rt::open_enum!(SmsPhoneNumberAutoRenewable {
    Quarterly = "Quarterly",
});

rt::open_enum!(SmsPhoneNumberPhoneNumberStatus {
    Invalid = "INVALID",
    Active = "ACTIVE",
    Porting = "PORTING",
    Pending = "PENDING",
    PendingCancellation = "PENDING_CANCELLATION",
    Initiated = "INITIATED",
});

rt::open_enum!(SmsPhoneNumberPhoneNumberType {
    Local = "local",
    Mobile = "mobile",
    Tollfree = "tollfree",
    Shortcode = "shortcode",
    Alphanumeric = "alphanumeric",
});

rt::open_enum!(SmsPhoneNumberShortCodeBillingType {
    Basic = "Basic",
    Vanity = "Vanity",
});
