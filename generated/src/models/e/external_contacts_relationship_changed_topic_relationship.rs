// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsRelationshipChangedTopicRelationship`.
#[non_exhaustive]
pub struct ExternalContactsRelationshipChangedTopicRelationship {
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::ExternalContactsRelationshipChangedTopicDivision>,
    /// `externalOrganization`.
    pub external_organization: Option<
        super::ExternalContactsRelationshipChangedTopicExternalOrganization,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `relationship`.
    pub relationship: Option<String>,
    /// `user`.
    pub user: Option<super::ExternalContactsRelationshipChangedTopicUser>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsRelationshipChangedTopicRelationship {
    "createDate" DateTime create_date,
    "division" Any division,
    "externalOrganization" Any external_organization,
    "id" Str id,
    "modifyDate" DateTime modify_date,
    "relationship" Str relationship,
    "user" Any user,
});
