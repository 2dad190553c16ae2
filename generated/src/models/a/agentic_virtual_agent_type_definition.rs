// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentTypeDefinition`.
#[non_exhaustive]
pub struct AgenticVirtualAgentTypeDefinition {
    /// `defaultInstruction`.
    pub default_instruction: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `direction`.
    pub direction: Option<super::AgenticVirtualAgentTypeDefinitionDirection>,
    /// `enum`.
    pub r#enum: Option<Vec<String>>,
    /// `items`.
    pub items: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<Vec<super::AgenticVirtualAgentPropertyDefinition>>,
    /// `statusCodes`.
    pub status_codes: Option<Vec<i64>>,
    /// `type`.
    pub r#type: Option<super::AgenticVirtualAgentTypeDefinitionType>,
    /// `undisclosed`.
    pub undisclosed: Option<bool>,
    /// `userUtteranceSubstring`.
    pub user_utterance_substring: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`AgenticVirtualAgentTypeDefinition`](super::AgenticVirtualAgentTypeDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentTypeDefinitionDirection {
    /// `Input`
    Input,
    /// `Output`
    Output,
    /// `AgentInput`
    AgentInput,
    /// `AgentOutput`
    AgentOutput,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AgenticVirtualAgentTypeDefinition`](super::AgenticVirtualAgentTypeDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentTypeDefinitionType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `null`
    Null,
    /// `object`
    Object,
    /// `array`
    Array,
    /// `DataActionHttpError`
    DataActionHttpError,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentTypeDefinition {
    "defaultInstruction" Str default_instruction,
    "description" Str description,
    "direction" Enum direction,
    "enum" Texts r#enum,
    "items" Str items,
    "name" Str name,
    "properties" Any properties,
    "statusCodes" Any status_codes,
    "type" Enum r#type,
    "undisclosed" Bool undisclosed,
    "userUtteranceSubstring" Bool user_utterance_substring,
});

rt::open_enum!(AgenticVirtualAgentTypeDefinitionDirection {
    Input = "Input",
    Output = "Output",
    AgentInput = "AgentInput",
    AgentOutput = "AgentOutput",
});

rt::open_enum!(AgenticVirtualAgentTypeDefinitionType {
    String = "string",
    Integer = "integer",
    Number = "number",
    Boolean = "boolean",
    Null = "null",
    Object = "object",
    Array = "array",
    DataActionHttpError = "DataActionHttpError",
});
