// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntentDefinition`.
///
/// The service requires `name`, `utterances` in requests.
#[non_exhaustive]
pub struct IntentDefinition {
    /// `additionalLanguages`.
    pub additional_languages: Option<
        std::collections::BTreeMap<String, super::AdditionalLanguagesIntent>,
    >,
    /// `description`.
    pub description: Option<String>,
    /// `entityNameReferences`.
    pub entity_name_references: Option<Vec<String>>,
    /// `entityTypeBindings`.
    pub entity_type_bindings: Option<Vec<super::NamedEntityTypeBinding>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `utterances`, required.
    pub utterances: Option<Vec<super::NluUtterance>>,
    __marks: rt::Marks,
}

rt::model!(IntentDefinition {
    "additionalLanguages" Any additional_languages,
    "description" Str description,
    "entityNameReferences" Texts entity_name_references,
    "entityTypeBindings" Any entity_type_bindings,
    "id" Str id,
    "name" Str name,
    "utterances" Any utterances,
});

rt::setters!(IntentDefinition {
    0 additional_languages with_additional_languages(std::collections::BTreeMap<String, super::AdditionalLanguagesIntent>) clear_additional_languages,
    1 description with_description(impl Into<String>) clear_description,
    2 entity_name_references with_entity_name_references(Vec<String>) clear_entity_name_references,
    3 entity_type_bindings with_entity_type_bindings(Vec<super::NamedEntityTypeBinding>) clear_entity_type_bindings,
    4 id with_id(impl Into<String>) clear_id,
    5 name with_name(impl Into<String>) clear_name,
    6 utterances with_utterances(Vec<super::NluUtterance>) clear_utterances,
});
