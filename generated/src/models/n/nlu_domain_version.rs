// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDomainVersion`.
///
/// The service requires `language` in requests.
#[non_exhaustive]
pub struct NluDomainVersion {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `dateTrained`.
    pub date_trained: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `domain`.
    pub domain: Option<super::NluDomain>,
    /// `entities`.
    pub entities: Option<Vec<super::NamedEntityDefinition>>,
    /// `entityTypes`.
    pub entity_types: Option<Vec<super::NamedEntityTypeDefinition>>,
    /// `evaluationStatus`.
    pub evaluation_status: Option<super::NluDomainVersionEvaluationStatus>,
    /// `id`.
    pub id: Option<String>,
    /// `intents`.
    pub intents: Option<Vec<super::IntentDefinition>>,
    /// `language`, required.
    pub language: Option<String>,
    /// `languageVersions`.
    pub language_versions: Option<std::collections::BTreeMap<String, String>>,
    /// `published`.
    pub published: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `trainingStatus`.
    pub training_status: Option<super::NluDomainVersionTrainingStatus>,
    __marks: rt::Marks,
}
/// The values of `evaluationStatus` in [`NluDomainVersion`](super::NluDomainVersion).
#[derive(Clone)]
#[non_exhaustive]
pub enum NluDomainVersionEvaluationStatus {
    /// `Unevaluated`
    Unevaluated,
    /// `Evaluating`
    Evaluating,
    /// `Evaluated`
    Evaluated,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `trainingStatus` in [`NluDomainVersion`](super::NluDomainVersion).
#[derive(Clone)]
#[non_exhaustive]
pub enum NluDomainVersionTrainingStatus {
    /// `Untrained`
    Untrained,
    /// `Training`
    Training,
    /// `Trained`
    Trained,
    /// `Error`
    Error,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NluDomainVersion {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "dateTrained" DateTime date_trained,
    "description" Str description,
    "domain" Any domain,
    "entities" Any entities,
    "entityTypes" Any entity_types,
    "evaluationStatus" Enum evaluation_status,
    "id" Str id,
    "intents" Any intents,
    "language" Str language,
    "languageVersions" Any language_versions,
    "published" Bool published,
    "selfUri" Str self_uri,
    "trainingStatus" Enum training_status,
});

rt::setters!(NluDomainVersion {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 date_published with_date_published(impl Into<rt::DateTime>) clear_date_published,
    3 date_trained with_date_trained(impl Into<rt::DateTime>) clear_date_trained,
    4 description with_description(impl Into<String>) clear_description,
    5 domain with_domain(super::NluDomain) clear_domain,
    6 entities with_entities(Vec<super::NamedEntityDefinition>) clear_entities,
    7 entity_types with_entity_types(Vec<super::NamedEntityTypeDefinition>) clear_entity_types,
    8 evaluation_status with_evaluation_status(impl Into<super::NluDomainVersionEvaluationStatus>) clear_evaluation_status,
    9 id with_id(impl Into<String>) clear_id,
    10 intents with_intents(Vec<super::IntentDefinition>) clear_intents,
    11 language with_language(impl Into<String>) clear_language,
    12 language_versions with_language_versions(std::collections::BTreeMap<String, String>) clear_language_versions,
    13 published with_published(bool) clear_published,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 training_status with_training_status(impl Into<super::NluDomainVersionTrainingStatus>) clear_training_status,
});

rt::open_enum!(NluDomainVersionEvaluationStatus {
    Unevaluated = "Unevaluated",
    Evaluating = "Evaluating",
    Evaluated = "Evaluated",
    Error = "Error",
});

rt::open_enum!(NluDomainVersionTrainingStatus {
    Untrained = "Untrained",
    Training = "Training",
    Trained = "Trained",
    Error = "Error",
    Unknown = "Unknown",
});
