// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DncListCreate`.
///
/// The service requires `dncSourceType`, `name` in requests.
#[non_exhaustive]
pub struct DncListCreate {
    /// `campaignId`.
    pub campaign_id: Option<String>,
    /// `contactMethod`.
    pub contact_method: Option<super::DncListCreateContactMethod>,
    /// `customExclusionColumn`.
    pub custom_exclusion_column: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::DomainEntityRef>,
    /// `dncCodes`.
    pub dnc_codes: Option<Vec<String>>,
    /// `dncSourceType`, required.
    pub dnc_source_type: Option<super::DncListCreateDncSourceType>,
    /// `id`.
    pub id: Option<String>,
    /// `importStatus`.
    pub import_status: Option<super::ImportStatus>,
    /// `licenseId`.
    pub license_id: Option<String>,
    /// `loginId`.
    pub login_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `contactMethod` in [`DncListCreate`](super::DncListCreate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncListCreateContactMethod {
    /// `Email`
    Email,
    /// `Phone`
    Phone,
    /// `Any`
    Any,
    /// `WhatsApp`
    WhatsApp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dncSourceType` in [`DncListCreate`](super::DncListCreate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncListCreateDncSourceType {
    /// `rds`
    Rds,
    /// `rds_custom`
    RdsCustom,
    /// `dnc.com`
    DncCom,
    /// `gryphon`
    Gryphon,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DncListCreate {
    "campaignId" Str campaign_id,
    "contactMethod" Enum contact_method,
    "customExclusionColumn" Str custom_exclusion_column,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "division" Any division,
    "dncCodes" Texts dnc_codes,
    "dncSourceType" Enum dnc_source_type,
    "id" Str id,
    "importStatus" Any import_status,
    "licenseId" Str license_id,
    "loginId" Str login_id,
    "name" Str name,
    "selfUri" Str self_uri,
    "size" Int size,
    "version" Int version,
});

rt::setters!(DncListCreate {
    0 campaign_id with_campaign_id(impl Into<String>) clear_campaign_id,
    1 contact_method with_contact_method(impl Into<super::DncListCreateContactMethod>) clear_contact_method,
    2 custom_exclusion_column with_custom_exclusion_column(impl Into<String>) clear_custom_exclusion_column,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 division with_division(super::DomainEntityRef) clear_division,
    6 dnc_codes with_dnc_codes(Vec<String>) clear_dnc_codes,
    7 dnc_source_type with_dnc_source_type(impl Into<super::DncListCreateDncSourceType>) clear_dnc_source_type,
    8 id with_id(impl Into<String>) clear_id,
    9 import_status with_import_status(super::ImportStatus) clear_import_status,
    10 license_id with_license_id(impl Into<String>) clear_license_id,
    11 login_id with_login_id(impl Into<String>) clear_login_id,
    12 name with_name(impl Into<String>) clear_name,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 size with_size(i64) clear_size,
    15 version with_version(i64) clear_version,
});

rt::open_enum!(DncListCreateContactMethod {
    Email = "Email",
    Phone = "Phone",
    Any = "Any",
    WhatsApp = "WhatsApp",
});

rt::open_enum!(DncListCreateDncSourceType {
    Rds = "rds",
    RdsCustom = "rds_custom",
    DncCom = "dnc.com",
    Gryphon = "gryphon",
});
