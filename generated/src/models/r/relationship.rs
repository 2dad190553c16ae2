// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Relationship`.
///
/// The service requires `externalOrganization`, `relationship`, `user` in requests.
#[non_exhaustive]
pub struct Relationship {
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `externalDataSources`.
    pub external_data_sources: Option<Vec<super::ExternalDataSource>>,
    /// `externalOrganization`, required.
    pub external_organization: Option<super::ExternalOrganization>,
    /// `id`.
    pub id: Option<String>,
    /// `relationship`, required.
    pub relationship: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`, required.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}

rt::model!(Relationship {
    "division" Any division,
    "externalDataSources" Any external_data_sources,
    "externalOrganization" Any external_organization,
    "id" Str id,
    "relationship" Str relationship,
    "selfUri" Str self_uri,
    "user" Any user,
});

rt::setters!(Relationship {
    0 division with_division(super::WritableStarrableDivision) clear_division,
    1 external_data_sources with_external_data_sources(Vec<super::ExternalDataSource>) clear_external_data_sources,
    2 external_organization with_external_organization(super::ExternalOrganization) clear_external_organization,
    3 id with_id(impl Into<String>) clear_id,
    4 relationship with_relationship(impl Into<String>) clear_relationship,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 user with_user(super::User) clear_user,
});
