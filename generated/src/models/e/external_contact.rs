// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContact`.
#[non_exhaustive]
pub struct ExternalContact {
    /// `address`.
    pub address: Option<super::ContactAddress>,
    /// `appleOpaqueIds`.
    pub apple_opaque_ids: Option<Vec<super::AppleOpaqueId>>,
    /// `canonicalContact`.
    pub canonical_contact: Option<super::ContactAddressableEntityRef>,
    /// `cellPhone`.
    pub cell_phone: Option<super::PhoneNumber>,
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `customFields`.
    pub custom_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `externalDataSources`.
    pub external_data_sources: Option<Vec<super::ExternalDataSource>>,
    /// `externalIds`.
    pub external_ids: Option<Vec<super::ExternalId>>,
    /// `externalOrganization`.
    pub external_organization: Option<super::ExternalOrganization>,
    /// `externalSystemUrl`.
    pub external_system_url: Option<String>,
    /// `facebookId`.
    pub facebook_id: Option<super::FacebookId>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `homePhone`.
    pub home_phone: Option<super::PhoneNumber>,
    /// `id`.
    pub id: Option<String>,
    /// `identifiers`.
    pub identifiers: Option<Vec<super::ContactIdentifier>>,
    /// `instagramId`.
    pub instagram_id: Option<super::InstagramId>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `lineId`.
    pub line_id: Option<super::LineId>,
    /// `mergeOperation`.
    pub merge_operation: Option<super::MergeOperation>,
    /// `mergeSet`.
    pub merge_set: Option<Vec<super::ContactAddressableEntityRef>>,
    /// `mergedFrom`.
    pub merged_from: Option<Vec<super::ContactAddressableEntityRef>>,
    /// `mergedTo`.
    pub merged_to: Option<super::ContactAddressableEntityRef>,
    /// `middleName`.
    pub middle_name: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `otherEmail`.
    pub other_email: Option<String>,
    /// `otherPhone`.
    pub other_phone: Option<super::PhoneNumber>,
    /// `personalEmail`.
    pub personal_email: Option<String>,
    /// `salutation`.
    pub salutation: Option<String>,
    /// `schema`.
    pub schema: Option<super::DataSchema>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `surveyOptOut`.
    pub survey_opt_out: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `twitterId`.
    pub twitter_id: Option<super::TwitterId>,
    /// `type`.
    pub r#type: Option<super::ExternalContactType>,
    /// `whatsAppId`.
    pub whats_app_id: Option<super::WhatsAppId>,
    /// `workEmail`.
    pub work_email: Option<String>,
    /// `workPhone`.
    pub work_phone: Option<super::PhoneNumber>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ExternalContact`](super::ExternalContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalContactType {
    /// `Ephemeral`
    Ephemeral,
    /// `Identified`
    Identified,
    /// `Curated`
    Curated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalContact {
    "address" Any address,
    "appleOpaqueIds" Any apple_opaque_ids,
    "canonicalContact" Any canonical_contact,
    "cellPhone" Any cell_phone,
    "createDate" DateTime create_date,
    "customFields" Any custom_fields,
    "division" Any division,
    "externalDataSources" Any external_data_sources,
    "externalIds" Any external_ids,
    "externalOrganization" Any external_organization,
    "externalSystemUrl" Str external_system_url,
    "facebookId" Any facebook_id,
    "firstName" Str first_name,
    "homePhone" Any home_phone,
    "id" Str id,
    "identifiers" Any identifiers,
    "instagramId" Any instagram_id,
    "lastName" Str last_name,
    "lineId" Any line_id,
    "mergeOperation" Any merge_operation,
    "mergeSet" Any merge_set,
    "mergedFrom" Any merged_from,
    "mergedTo" Any merged_to,
    "middleName" Str middle_name,
    "modifyDate" DateTime modify_date,
    "otherEmail" Str other_email,
    "otherPhone" Any other_phone,
    "personalEmail" Str personal_email,
    "salutation" Str salutation,
    "schema" Any schema,
    "selfUri" Str self_uri,
    "surveyOptOut" Bool survey_opt_out,
    "title" Str title,
    "twitterId" Any twitter_id,
    "type" Enum r#type,
    "whatsAppId" Any whats_app_id,
    "workEmail" Str work_email,
    "workPhone" Any work_phone,
});

rt::setters!(ExternalContact {
    0 address with_address(super::ContactAddress) clear_address,
    1 apple_opaque_ids with_apple_opaque_ids(Vec<super::AppleOpaqueId>) clear_apple_opaque_ids,
    2 canonical_contact with_canonical_contact(super::ContactAddressableEntityRef) clear_canonical_contact,
    3 cell_phone with_cell_phone(super::PhoneNumber) clear_cell_phone,
    4 create_date with_create_date(impl Into<rt::DateTime>) clear_create_date,
    5 custom_fields with_custom_fields(std::collections::BTreeMap<String, rt::Value>) clear_custom_fields,
    6 division with_division(super::WritableStarrableDivision) clear_division,
    7 external_data_sources with_external_data_sources(Vec<super::ExternalDataSource>) clear_external_data_sources,
    8 external_ids with_external_ids(Vec<super::ExternalId>) clear_external_ids,
    9 external_organization with_external_organization(super::ExternalOrganization) clear_external_organization,
    10 external_system_url with_external_system_url(impl Into<String>) clear_external_system_url,
    11 facebook_id with_facebook_id(super::FacebookId) clear_facebook_id,
    12 first_name with_first_name(impl Into<String>) clear_first_name,
    13 home_phone with_home_phone(super::PhoneNumber) clear_home_phone,
    14 id with_id(impl Into<String>) clear_id,
    15 identifiers with_identifiers(Vec<super::ContactIdentifier>) clear_identifiers,
    16 instagram_id with_instagram_id(super::InstagramId) clear_instagram_id,
    17 last_name with_last_name(impl Into<String>) clear_last_name,
    18 line_id with_line_id(super::LineId) clear_line_id,
    19 merge_operation with_merge_operation(super::MergeOperation) clear_merge_operation,
    20 merge_set with_merge_set(Vec<super::ContactAddressableEntityRef>) clear_merge_set,
    21 merged_from with_merged_from(Vec<super::ContactAddressableEntityRef>) clear_merged_from,
    22 merged_to with_merged_to(super::ContactAddressableEntityRef) clear_merged_to,
    23 middle_name with_middle_name(impl Into<String>) clear_middle_name,
    24 modify_date with_modify_date(impl Into<rt::DateTime>) clear_modify_date,
    25 other_email with_other_email(impl Into<String>) clear_other_email,
    26 other_phone with_other_phone(super::PhoneNumber) clear_other_phone,
    27 personal_email with_personal_email(impl Into<String>) clear_personal_email,
    28 salutation with_salutation(impl Into<String>) clear_salutation,
    29 schema with_schema(super::DataSchema) clear_schema,
    30 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    31 survey_opt_out with_survey_opt_out(bool) clear_survey_opt_out,
    32 title with_title(impl Into<String>) clear_title,
    33 twitter_id with_twitter_id(super::TwitterId) clear_twitter_id,
    34 r#type with_type(impl Into<super::ExternalContactType>) clear_type,
    35 whats_app_id with_whats_app_id(super::WhatsAppId) clear_whats_app_id,
    36 work_email with_work_email(impl Into<String>) clear_work_email,
    37 work_phone with_work_phone(super::PhoneNumber) clear_work_phone,
});

rt::open_enum!(ExternalContactType {
    Ephemeral = "Ephemeral",
    Identified = "Identified",
    Curated = "Curated",
});
