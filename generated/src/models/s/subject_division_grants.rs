// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SubjectDivisionGrants`.
#[non_exhaustive]
pub struct SubjectDivisionGrants {
    /// `divisions`.
    pub divisions: Option<Vec<super::Division>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::SubjectDivisionGrantsType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SubjectDivisionGrants`](super::SubjectDivisionGrants).
#[derive(Clone)]
#[non_exhaustive]
pub enum SubjectDivisionGrantsType {
    /// `PC_USER`
    PcUser,
    /// `PC_GROUP`
    PcGroup,
    /// `PC_OAUTH_CLIENT`
    PcOauthClient,
    /// `PC_TRUSTEE_USER`
    PcTrusteeUser,
    /// `PC_TRUSTEE_GROUP`
    PcTrusteeGroup,
    /// `UNKNOWN`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SubjectDivisionGrants {
    "divisions" Any divisions,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(SubjectDivisionGrantsType {
    PcUser = "PC_USER",
    PcGroup = "PC_GROUP",
    PcOauthClient = "PC_OAUTH_CLIENT",
    PcTrusteeUser = "PC_TRUSTEE_USER",
    PcTrusteeGroup = "PC_TRUSTEE_GROUP",
    Unknown = "UNKNOWN",
});
