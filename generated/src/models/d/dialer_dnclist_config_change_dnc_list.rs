// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerDnclistConfigChangeDncList`.
#[non_exhaustive]
pub struct DialerDnclistConfigChangeDncList {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `contactMethod`.
    pub contact_method: Option<super::DialerDnclistConfigChangeDncListContactMethod>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::DialerDnclistConfigChangeUriReference>,
    /// `dncCodes`.
    pub dnc_codes: Option<Vec<String>>,
    /// `dncSourceType`.
    pub dnc_source_type: Option<super::DialerDnclistConfigChangeDncListDncSourceType>,
    /// `id`.
    pub id: Option<String>,
    /// `importStatus`.
    pub import_status: Option<super::DialerDnclistConfigChangeImportStatus>,
    /// `licenseId`.
    pub license_id: Option<String>,
    /// `loginId`.
    pub login_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `contactMethod` in [`DialerDnclistConfigChangeDncList`](super::DialerDnclistConfigChangeDncList).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerDnclistConfigChangeDncListContactMethod {
    /// `EMAIL`
    Email,
    /// `PHONE`
    Phone,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dncSourceType` in [`DialerDnclistConfigChangeDncList`](super::DialerDnclistConfigChangeDncList).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerDnclistConfigChangeDncListDncSourceType {
    /// `rds`
    Rds,
    /// `dnc.com`
    DncCom,
    /// `gryphon`
    Gryphon,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerDnclistConfigChangeDncList {
    "additionalProperties" Any additional_properties_2,
    "contactMethod" Enum contact_method,
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
    "size" Int size,
    "version" Int version,
});

rt::open_enum!(DialerDnclistConfigChangeDncListContactMethod {
    Email = "EMAIL",
    Phone = "PHONE",
});

rt::open_enum!(DialerDnclistConfigChangeDncListDncSourceType {
    Rds = "rds",
    DncCom = "dnc.com",
    Gryphon = "gryphon",
});
