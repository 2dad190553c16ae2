// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainCertificateAuthority`.
///
/// The service requires `certificate`, `name`, `services`, `type` in requests.
#[non_exhaustive]
pub struct DomainCertificateAuthority {
    /// `certificate`, required.
    pub certificate: Option<String>,
    /// `certificateDetails`.
    pub certificate_details: Option<Vec<super::CertificateDetails>>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `services`, required.
    pub services: Option<Vec<String>>,
    /// `state`.
    pub state: Option<super::DomainCertificateAuthorityState>,
    /// `type`, required.
    pub r#type: Option<super::DomainCertificateAuthorityType>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`DomainCertificateAuthority`](super::DomainCertificateAuthority).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainCertificateAuthorityState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`DomainCertificateAuthority`](super::DomainCertificateAuthority).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainCertificateAuthorityType {
    /// `MANAGED`
    Managed,
    /// `REMOTE`
    Remote,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DomainCertificateAuthority {
    "certificate" Str certificate,
    "certificateDetails" Any certificate_details,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "selfUri" Str self_uri,
    "services" Texts services,
    "state" Enum state,
    "type" Enum r#type,
    "version" Int version,
});

rt::setters!(DomainCertificateAuthority {
    0 certificate with_certificate(impl Into<String>) clear_certificate,
    1 certificate_details with_certificate_details(Vec<super::CertificateDetails>) clear_certificate_details,
    2 created_by with_created_by(impl Into<String>) clear_created_by,
    3 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    4 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    5 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    6 description with_description(impl Into<String>) clear_description,
    7 division with_division(super::Division) clear_division,
    8 id with_id(impl Into<String>) clear_id,
    9 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    10 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    11 name with_name(impl Into<String>) clear_name,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 services with_services(Vec<String>) clear_services,
    14 state with_state(impl Into<super::DomainCertificateAuthorityState>) clear_state,
    15 r#type with_type(impl Into<super::DomainCertificateAuthorityType>) clear_type,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(DomainCertificateAuthorityState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(DomainCertificateAuthorityType {
    Managed = "MANAGED",
    Remote = "REMOTE",
});
