// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchemaQuantityLimits`.
#[non_exhaustive]
pub struct SchemaQuantityLimits {
    /// `id`.
    pub id: Option<String>,
    /// `maxFieldDescriptionCharacters`.
    pub max_field_description_characters: Option<i64>,
    /// `maxFieldNameCharacters`.
    pub max_field_name_characters: Option<i64>,
    /// `maxFieldTitleCharacters`.
    pub max_field_title_characters: Option<i64>,
    /// `maxNumberOfFieldsPerOrg`.
    pub max_number_of_fields_per_org: Option<i64>,
    /// `maxNumberOfFieldsPerSchema`.
    pub max_number_of_fields_per_schema: Option<i64>,
    /// `maxNumberOfSchemasPerOrg`.
    pub max_number_of_schemas_per_org: Option<i64>,
    /// `maxSchemaDescriptionCharacters`.
    pub max_schema_description_characters: Option<i64>,
    /// `maxSchemaNameCharacters`.
    pub max_schema_name_characters: Option<i64>,
    /// `minFieldDescriptionCharacters`.
    pub min_field_description_characters: Option<i64>,
    /// `minFieldNameCharacters`.
    pub min_field_name_characters: Option<i64>,
    /// `minFieldTitleCharacters`.
    pub min_field_title_characters: Option<i64>,
    /// `minSchemaDescriptionCharacters`.
    pub min_schema_description_characters: Option<i64>,
    /// `minSchemaNameCharacters`.
    pub min_schema_name_characters: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SchemaQuantityLimits {
    "id" Str id,
    "maxFieldDescriptionCharacters" Int max_field_description_characters,
    "maxFieldNameCharacters" Int max_field_name_characters,
    "maxFieldTitleCharacters" Int max_field_title_characters,
    "maxNumberOfFieldsPerOrg" Int max_number_of_fields_per_org,
    "maxNumberOfFieldsPerSchema" Int max_number_of_fields_per_schema,
    "maxNumberOfSchemasPerOrg" Int max_number_of_schemas_per_org,
    "maxSchemaDescriptionCharacters" Int max_schema_description_characters,
    "maxSchemaNameCharacters" Int max_schema_name_characters,
    "minFieldDescriptionCharacters" Int min_field_description_characters,
    "minFieldNameCharacters" Int min_field_name_characters,
    "minFieldTitleCharacters" Int min_field_title_characters,
    "minSchemaDescriptionCharacters" Int min_schema_description_characters,
    "minSchemaNameCharacters" Int min_schema_name_characters,
    "name" Str name,
    "selfUri" Str self_uri,
});
