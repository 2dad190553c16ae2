// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Caseplan`.
#[non_exhaustive]
pub struct Caseplan {
    /// `customerIntent`, required.
    pub customer_intent: Option<super::CustomerIntentReference>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`, required.
    pub date_modified: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `defaultCaseOwner`.
    pub default_case_owner: Option<super::UserReference>,
    /// `defaultDueDurationInSeconds`, required.
    pub default_due_duration_in_seconds: Option<i64>,
    /// `defaultTtlSeconds`, required.
    pub default_ttl_seconds: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `division`, required.
    pub division: Option<super::StarrableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `latest`, required.
    pub latest: Option<i64>,
    /// `modifiedBy`, required.
    pub modified_by: Option<super::UserReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<i64>,
    /// `referencePrefix`, required.
    pub reference_prefix: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `versionState`.
    pub version_state: Option<super::CaseplanVersionState>,
    __marks: rt::Marks,
}
/// The values of `versionState` in [`Caseplan`](super::Caseplan).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseplanVersionState {
    /// `Copying`
    Copying,
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Caseplan {
    "customerIntent" Any customer_intent,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "defaultCaseOwner" Any default_case_owner,
    "defaultDueDurationInSeconds" Int default_due_duration_in_seconds,
    "defaultTtlSeconds" Int default_ttl_seconds,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "latest" Int latest,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "published" Int published,
    "referencePrefix" Str reference_prefix,
    "selfUri" Str self_uri,
    "versionState" Enum version_state,
});

rt::open_enum!(CaseplanVersionState {
    Copying = "Copying",
    Draft = "Draft",
    Published = "Published",
});
