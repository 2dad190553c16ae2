// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseplanCreate`.
///
/// The service requires `customerIntentId`, `divisionId`, `name`, `referencePrefix` in requests.
#[non_exhaustive]
pub struct CaseplanCreate {
    /// `customerIntentId`, required.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub customer_intent_id: Option<String>,
    /// `dataSchemas`.
    pub data_schemas: Option<Vec<super::CaseplanDataSchema>>,
    /// `defaultCaseOwnerId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub default_case_owner_id: Option<String>,
    /// `defaultDueDurationInSeconds`.
    ///
    /// Maximum: 31536000
    pub default_due_duration_in_seconds: Option<i64>,
    /// `defaultTtlSeconds`.
    ///
    /// Minimum: 86400
    ///
    /// Maximum: 31536000
    pub default_ttl_seconds: Option<i64>,
    /// `description`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 512 characters
    pub description: Option<String>,
    /// `divisionId`, required.
    ///
    /// Pattern: (\[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}\|\\\*)
    pub division_id: Option<String>,
    /// `intakeSettings`.
    pub intake_settings: Option<Vec<super::IntakeSetting>>,
    /// `name`, required.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    /// `referencePrefix`, required.
    ///
    /// Shortest: 2 characters
    ///
    /// Longest: 8 characters
    ///
    /// Pattern: ^\[A-Za-z0-9\]+\$
    pub reference_prefix: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseplanCreate {
    "customerIntentId" Str customer_intent_id,
    "dataSchemas" Any data_schemas,
    "defaultCaseOwnerId" Str default_case_owner_id,
    "defaultDueDurationInSeconds" Int default_due_duration_in_seconds,
    "defaultTtlSeconds" Int default_ttl_seconds,
    "description" Str description,
    "divisionId" Str division_id,
    "intakeSettings" Any intake_settings,
    "name" Str name,
    "referencePrefix" Str reference_prefix,
});

rt::setters!(CaseplanCreate {
    0 customer_intent_id with_customer_intent_id(impl Into<String>) clear_customer_intent_id,
    1 data_schemas with_data_schemas(Vec<super::CaseplanDataSchema>) clear_data_schemas,
    2 default_case_owner_id with_default_case_owner_id(impl Into<String>) clear_default_case_owner_id,
    3 default_due_duration_in_seconds with_default_due_duration_in_seconds(i64) clear_default_due_duration_in_seconds,
    4 default_ttl_seconds with_default_ttl_seconds(i64) clear_default_ttl_seconds,
    5 description with_description(impl Into<String>) clear_description,
    6 division_id with_division_id(impl Into<String>) clear_division_id,
    7 intake_settings with_intake_settings(Vec<super::IntakeSetting>) clear_intake_settings,
    8 name with_name(impl Into<String>) clear_name,
    9 reference_prefix with_reference_prefix(impl Into<String>) clear_reference_prefix,
});
