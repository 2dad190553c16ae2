// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableContract`.
#[non_exhaustive]
pub struct DecisionTableContract {
    /// `executionInputSchema`.
    pub execution_input_schema: Option<super::JsonSchemaDocument>,
    /// `executionOutputSchema`.
    pub execution_output_schema: Option<super::JsonSchemaDocument>,
    /// `parentSchema`.
    pub parent_schema: Option<super::BusinessRulesParentSchemaRef>,
    /// `rowAuthoringSchema`.
    pub row_authoring_schema: Option<super::JsonSchemaDocument>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableContract {
    "executionInputSchema" Any execution_input_schema,
    "executionOutputSchema" Any execution_output_schema,
    "parentSchema" Any parent_schema,
    "rowAuthoringSchema" Any row_authoring_schema,
});
