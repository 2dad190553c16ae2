// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportedLanguagesInfoDefinition`.
#[non_exhaustive]
pub struct SupportedLanguagesInfoDefinition {
    /// `intentClassification`.
    pub intent_classification: Option<bool>,
    /// `language`.
    pub language: Option<String>,
    /// `status`.
    pub status: Option<super::SupportedLanguagesInfoDefinitionStatus>,
    /// `supportedEntityTypeConfiguration`.
    pub supported_entity_type_configuration: Option<super::SupportedEntityTypeStatus>,
    /// `supportedEntityTypes`.
    pub supported_entity_types: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `status` in [`SupportedLanguagesInfoDefinition`](super::SupportedLanguagesInfoDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportedLanguagesInfoDefinitionStatus {
    /// `EARLY_PREVIEW`
    EarlyPreview,
    /// `PREVIEW`
    Preview,
    /// `GA`
    Ga,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SupportedLanguagesInfoDefinition {
    "intentClassification" Bool intent_classification,
    "language" Str language,
    "status" Enum status,
    "supportedEntityTypeConfiguration" Any supported_entity_type_configuration,
    "supportedEntityTypes" Texts supported_entity_types,
});

rt::open_enum!(SupportedLanguagesInfoDefinitionStatus {
    EarlyPreview = "EARLY_PREVIEW",
    Preview = "PREVIEW",
    Ga = "GA",
});
