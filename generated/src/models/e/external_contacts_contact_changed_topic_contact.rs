// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicContact`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicContact {
    /// `address`.
    pub address: Option<super::ExternalContactsContactChangedTopicContactAddress>,
    /// `appleOpaqueIds`.
    pub apple_opaque_ids: Option<
        Vec<super::ExternalContactsContactChangedTopicAppleOpaqueId>,
    >,
    /// `canonicalContactId`.
    pub canonical_contact_id: Option<String>,
    /// `cellPhone`.
    pub cell_phone: Option<super::ExternalContactsContactChangedTopicPhoneNumber>,
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `customFields`.
    pub custom_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `division`.
    pub division: Option<super::ExternalContactsContactChangedTopicDivision>,
    /// `externalIds`.
    pub external_ids: Option<Vec<super::ExternalContactsContactChangedTopicExternalId>>,
    /// `externalOrganization`.
    pub external_organization: Option<
        super::ExternalContactsContactChangedTopicExternalOrganization,
    >,
    /// `externalSystemUrl`.
    pub external_system_url: Option<String>,
    /// `facebookId`.
    pub facebook_id: Option<super::ExternalContactsContactChangedTopicFacebookId>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `homePhone`.
    pub home_phone: Option<super::ExternalContactsContactChangedTopicPhoneNumber>,
    /// `id`.
    pub id: Option<String>,
    /// `instagramId`.
    pub instagram_id: Option<super::ExternalContactsContactChangedTopicInstagramId>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `lineId`.
    pub line_id: Option<super::ExternalContactsContactChangedTopicLineId>,
    /// `mergeOperation`.
    pub merge_operation: Option<
        super::ExternalContactsContactChangedTopicMergeOperation,
    >,
    /// `mergeSet`.
    pub merge_set: Option<Vec<String>>,
    /// `mergedFrom`.
    pub merged_from: Option<Vec<String>>,
    /// `mergedTo`.
    pub merged_to: Option<String>,
    /// `middleName`.
    pub middle_name: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `otherEmail`.
    pub other_email: Option<String>,
    /// `otherPhone`.
    pub other_phone: Option<super::ExternalContactsContactChangedTopicPhoneNumber>,
    /// `personalEmail`.
    pub personal_email: Option<String>,
    /// `salutation`.
    pub salutation: Option<String>,
    /// `schema`.
    pub schema: Option<super::ExternalContactsContactChangedTopicDataSchema>,
    /// `surveyOptOut`.
    pub survey_opt_out: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `twitterId`.
    pub twitter_id: Option<super::ExternalContactsContactChangedTopicTwitterId>,
    /// `type`.
    pub r#type: Option<super::ExternalContactsContactChangedTopicContactType>,
    /// `whatsAppId`.
    pub whats_app_id: Option<super::ExternalContactsContactChangedTopicWhatsAppId>,
    /// `workEmail`.
    pub work_email: Option<String>,
    /// `workPhone`.
    pub work_phone: Option<super::ExternalContactsContactChangedTopicPhoneNumber>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ExternalContactsContactChangedTopicContact`](super::ExternalContactsContactChangedTopicContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalContactsContactChangedTopicContactType {
    /// `Ephemeral`
    Ephemeral,
    /// `Identified`
    Identified,
    /// `Curated`
    Curated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalContactsContactChangedTopicContact {
    "address" Any address,
    "appleOpaqueIds" Any apple_opaque_ids,
    "canonicalContactId" Str canonical_contact_id,
    "cellPhone" Any cell_phone,
    "createDate" DateTime create_date,
    "customFields" Any custom_fields,
    "division" Any division,
    "externalIds" Any external_ids,
    "externalOrganization" Any external_organization,
    "externalSystemUrl" Str external_system_url,
    "facebookId" Any facebook_id,
    "firstName" Str first_name,
    "homePhone" Any home_phone,
    "id" Str id,
    "instagramId" Any instagram_id,
    "lastName" Str last_name,
    "lineId" Any line_id,
    "mergeOperation" Any merge_operation,
    "mergeSet" Texts merge_set,
    "mergedFrom" Texts merged_from,
    "mergedTo" Str merged_to,
    "middleName" Str middle_name,
    "modifyDate" DateTime modify_date,
    "otherEmail" Str other_email,
    "otherPhone" Any other_phone,
    "personalEmail" Str personal_email,
    "salutation" Str salutation,
    "schema" Any schema,
    "surveyOptOut" Bool survey_opt_out,
    "title" Str title,
    "twitterId" Any twitter_id,
    "type" Enum r#type,
    "whatsAppId" Any whats_app_id,
    "workEmail" Str work_email,
    "workPhone" Any work_phone,
});

rt::open_enum!(ExternalContactsContactChangedTopicContactType {
    Ephemeral = "Ephemeral",
    Identified = "Identified",
    Curated = "Curated",
});
