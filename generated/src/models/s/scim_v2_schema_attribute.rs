// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2SchemaAttribute`.
#[non_exhaustive]
pub struct ScimV2SchemaAttribute {
    /// `canonicalValues`.
    pub canonical_values: Option<Vec<String>>,
    /// `caseExact`.
    pub case_exact: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `multiValued`.
    pub multi_valued: Option<bool>,
    /// `mutability`.
    pub mutability: Option<super::ScimV2SchemaAttributeMutability>,
    /// `name`.
    pub name: Option<String>,
    /// `referenceTypes`.
    pub reference_types: Option<Vec<String>>,
    /// `required`.
    pub required: Option<bool>,
    /// `returned`.
    pub returned: Option<super::ScimV2SchemaAttributeReturned>,
    /// `subAttributes`.
    pub sub_attributes: Option<Vec<super::ScimV2SchemaAttribute>>,
    /// `type`.
    pub r#type: Option<super::ScimV2SchemaAttributeType>,
    /// `uniqueness`.
    pub uniqueness: Option<super::ScimV2SchemaAttributeUniqueness>,
    __marks: rt::Marks,
}
/// The values of `mutability` in [`ScimV2SchemaAttribute`](super::ScimV2SchemaAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimV2SchemaAttributeMutability {
    /// `readWrite`
    ReadWrite,
    /// `readOnly`
    ReadOnly,
    /// `immutable`
    Immutable,
    /// `writeOnly`
    WriteOnly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `returned` in [`ScimV2SchemaAttribute`](super::ScimV2SchemaAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimV2SchemaAttributeReturned {
    /// `always`
    Always,
    /// `never`
    Never,
    /// `default`
    Default,
    /// `request`
    Request,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ScimV2SchemaAttribute`](super::ScimV2SchemaAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimV2SchemaAttributeType {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `decimal`
    Decimal,
    /// `integer`
    Integer,
    /// `dateTime`
    DateTime,
    /// `reference`
    Reference,
    /// `complex`
    Complex,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `uniqueness` in [`ScimV2SchemaAttribute`](super::ScimV2SchemaAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimV2SchemaAttributeUniqueness {
    /// `none`
    None,
    /// `server`
    Server,
    /// `global`
    Global,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScimV2SchemaAttribute {
    "canonicalValues" Texts canonical_values,
    "caseExact" Bool case_exact,
    "description" Str description,
    "multiValued" Bool multi_valued,
    "mutability" Enum mutability,
    "name" Str name,
    "referenceTypes" Texts reference_types,
    "required" Bool required,
    "returned" Enum returned,
    "subAttributes" Any sub_attributes,
    "type" Enum r#type,
    "uniqueness" Enum uniqueness,
});

rt::open_enum!(ScimV2SchemaAttributeMutability {
    ReadWrite = "readWrite",
    ReadOnly = "readOnly",
    Immutable = "immutable",
    WriteOnly = "writeOnly",
});

rt::open_enum!(ScimV2SchemaAttributeReturned {
    Always = "always",
    Never = "never",
    Default = "default",
    Request = "request",
});

rt::open_enum!(ScimV2SchemaAttributeType {
    String = "string",
    Boolean = "boolean",
    Decimal = "decimal",
    Integer = "integer",
    DateTime = "dateTime",
    Reference = "reference",
    Complex = "complex",
});

rt::open_enum!(ScimV2SchemaAttributeUniqueness {
    None = "none",
    Server = "server",
    Global = "global",
});
