// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DncListDivisionView`.
#[non_exhaustive]
pub struct DncListDivisionView {
    /// `contactMethod`.
    pub contact_method: Option<super::DncListDivisionViewContactMethod>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `dncSourceType`.
    pub dnc_source_type: Option<super::DncListDivisionViewDncSourceType>,
    /// `id`.
    pub id: Option<String>,
    /// `importStatus`.
    pub import_status: Option<super::ImportStatus>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `contactMethod` in [`DncListDivisionView`](super::DncListDivisionView).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncListDivisionViewContactMethod {
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
/// The values of `dncSourceType` in [`DncListDivisionView`](super::DncListDivisionView).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncListDivisionViewDncSourceType {
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

rt::model!(DncListDivisionView {
    "contactMethod" Enum contact_method,
    "division" Any division,
    "dncSourceType" Enum dnc_source_type,
    "id" Str id,
    "importStatus" Any import_status,
    "name" Str name,
    "selfUri" Str self_uri,
    "size" Int size,
});

rt::open_enum!(DncListDivisionViewContactMethod {
    Email = "Email",
    Phone = "Phone",
    Any = "Any",
    WhatsApp = "WhatsApp",
});

rt::open_enum!(DncListDivisionViewDncSourceType {
    Rds = "rds",
    RdsCustom = "rds_custom",
    DncCom = "dnc.com",
    Gryphon = "gryphon",
});
