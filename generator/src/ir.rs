//! The intermediate representation: what the description says, in the terms of
//! the crate that is made of it, and without a single Rust name.
//!
//! Names live beside it, in [`crate::naming::Names`].

use std::collections::BTreeSet;

/// A whole description.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: String,
    /// URL of the first server, if the description names one.
    pub server: Option<String>,
    /// Tags in alphabetical order of their names.
    pub tags: Vec<Tag>,
    /// Operations, sorted by path and method.
    pub operations: Vec<Operation>,
    /// Schemas, sorted by key.
    pub schemas: Vec<Schema>,
}

impl Api {
    /// The schema of an id.
    pub fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas.get(id.0)
    }
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Tag {
    /// Name as described.
    pub name: String,
    /// Description, may be empty.
    pub description: String,
}

/// Index of a schema in [`Api::schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// Where a schema stands in the description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Among the named schemas.
    Named,
    /// Inside another schema: the property (or item) of an owner.
    Property {
        /// The schema around it.
        owner: SchemaId,
        /// Wire name of the property.
        wire: String,
    },
    /// Inside an operation: values of a parameter, an inline body or answer.
    Operation {
        /// Index in [`Api::operations`].
        operation: usize,
        /// Parameter name, `body` or `answer`.
        part: String,
    },
}

/// A type of its own in the crate.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Key, unique: the name of a named schema, `Owner.property` and the like
    /// for the others.
    pub key: String,
    /// Where it stands.
    pub origin: Origin,
    /// Description, may be empty.
    pub description: String,
    /// Whether the description calls it deprecated.
    pub deprecated: bool,
    /// What it is.
    pub shape: Shape,
    /// Schemas that extend this one and that its discriminator selects.
    pub subtypes: Vec<SchemaId>,
    /// Tags whose operations reach it, as indices; empty: no operation does.
    pub reached_by: BTreeSet<usize>,
    /// Whether it is one of those that no operation reaches, or such a one
    /// reaches it: mostly models of event topics.
    pub in_events: bool,
    /// Whether a request body reaches it.
    pub in_request: bool,
}

/// What a schema is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with known properties, sorted by wire name.
    Struct {
        /// The properties.
        fields: Vec<Field>,
        /// Type of additional properties that are kept, if any are.
        additional: Option<Type>,
    },
    /// An enumeration.
    Enum(Enumeration),
    /// Another name of a type.
    Alias(Type),
}

/// The values of an enumeration.
#[derive(Debug, Clone)]
pub struct Enumeration {
    /// Values in the order of the description: texts, or numbers as digits.
    pub values: Vec<String>,
    /// Whether they are numbers on the wire.
    pub numeric: bool,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Type.
    pub ty: Type,
    /// Whether the field must be boxed because its type contains the owner.
    pub boxed: bool,
    /// Description, may be empty.
    pub description: String,
    /// Whether the description requires it.
    pub required: bool,
    /// Whether the service ignores it in requests.
    pub read_only: bool,
    /// Whether the service never returns it.
    pub write_only: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Values that the items of a list of texts can have, if they are listed.
    pub item_values: Option<SchemaId>,
    /// Facts for the docs: format, limits, default.
    pub facts: Vec<String>,
}

/// A type in a field, parameter, body or answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Nothing.
    Unit,
    /// Text.
    Str,
    /// 64-bit whole number.
    Int,
    /// Double.
    Float,
    /// Truth value.
    Bool,
    /// `date-time` text.
    DateTime,
    /// `date` text.
    Date,
    /// Any JSON.
    Json,
    /// Bytes that are not JSON.
    File,
    /// List.
    List(Box<Type>),
    /// Map from text.
    Map(Box<Type>),
    /// A schema.
    Ref(SchemaId),
}

impl Type {
    /// The schema at the innermost place of the type, if it has one.
    pub fn target(&self) -> Option<SchemaId> {
        match self {
            Type::Ref(id) => Some(*id),
            Type::List(item) | Type::Map(item) => item.target(),
            _ => None,
        }
    }
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The method in capitals, as in a request line.
    pub fn wire(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
        }
    }
}

/// One call that the API answers.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Method.
    pub method: Method,
    /// Path template as described, base path included.
    pub path: String,
    /// Literal parts of the path, one more than there are placeholders.
    pub path_parts: Vec<String>,
    /// `x-purecloud-method-name`, else `operationId`, else made of method and path.
    pub name: String,
    /// `operationId`, else the name.
    pub id: String,
    /// Tags as indices into [`Api::tags`]; never empty.
    pub tags: Vec<usize>,
    /// Summary, may be empty.
    pub summary: String,
    /// Description, may be empty.
    pub description: String,
    /// Permissions (`x-inin-requires-permissions`).
    pub permissions: Option<Permissions>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is a preview.
    pub preview: bool,
    /// Security schemes that are accepted; empty: no credentials are sent.
    pub security: Vec<String>,
    /// OAuth scopes of the first scheme that names some.
    pub scopes: Vec<String>,
    /// Parameters: path in template order, then by location and name.
    pub parameters: Vec<Parameter>,
    /// Body, unless it is a form (whose fields are parameters).
    pub body: Option<Body>,
    /// `Accept` header; empty: none.
    pub accept: String,
    /// `Content-Type` of the body; empty: none.
    pub content_type: String,
    /// Type of a successful answer.
    pub answer: Type,
    /// Successful statuses as described, with their descriptions.
    pub successes: Vec<(String, String)>,
    /// Documented error codes: status, code, text.
    pub error_codes: Vec<(String, String, String)>,
    /// JSON pointer of the operation.
    pub pointer: String,
}

/// Permissions of an operation.
#[derive(Debug, Clone)]
pub struct Permissions {
    /// Whether all are needed, or any one.
    pub all: bool,
    /// Permission names.
    pub names: Vec<String>,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
    Form,
}

/// How the items of a list parameter are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// The name is repeated.
    Multi,
    /// Commas.
    Csv,
    /// Spaces.
    Ssv,
    /// Tabs.
    Tsv,
    /// `|`.
    Pipes,
}

/// The type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterType {
    /// Text, also of dates and enumerations.
    Str,
    /// Whole number.
    Int,
    /// Number.
    Float,
    /// Truth value.
    Bool,
    /// List of texts.
    List(Collection),
    /// Map from text to text (`deepObject`).
    Map,
    /// File of a multipart form.
    File,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: Location,
    /// Type.
    pub ty: ParameterType,
    /// Whether it is a positional argument.
    pub required: bool,
    /// Description, may be empty.
    pub description: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The enumeration of its values, if they are listed.
    pub values: Option<SchemaId>,
    /// Facts for the docs: format, limits, default.
    pub facts: Vec<String>,
}

/// A request body that is not a form.
#[derive(Debug, Clone)]
pub struct Body {
    /// Parameter name as described, else `body`.
    pub name: String,
    /// What it is.
    pub kind: BodyKind,
    /// Whether it is a positional argument.
    pub required: bool,
    /// Description, may be empty.
    pub description: String,
}

/// The kinds of request bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON of a type.
    Json(Type),
    /// Text that is sent as it is.
    Text,
    /// Bytes that are sent as they are.
    Bytes,
}
