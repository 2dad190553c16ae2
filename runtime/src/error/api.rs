//! The error body of the service.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

/// What the service says about a refused request.
///
/// Read leniently: an absent field is `None`, a field of an unexpected type
/// does not lose the others, and for a body that is not JSON only the status is
/// known (the text is kept in [`Error::body`](crate::Error::body)).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiError {
    status: u16,
    code: Option<String>,
    message: Option<String>,
    message_with_params: Option<String>,
    message_params: BTreeMap<String, String>,
    context_id: Option<String>,
    entity_id: Option<String>,
    entity_name: Option<String>,
    details: Vec<ErrorDetail>,
    errors: Vec<ApiError>,
    limit: Option<Value>,
}

/// One detail of an [`ApiError`], usually about one field of the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorDetail {
    error_code: Option<String>,
    field_name: Option<String>,
    entity_id: Option<String>,
    entity_name: Option<String>,
}

impl ApiError {
    /// Reads the body of an answer. The context id falls back to the
    /// correlation id of the header.
    pub(crate) fn parse(status: u16, body: &[u8], correlation_id: Option<&str>) -> Self {
        let mut error = match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Self::read(status, &fields),
            _ => Self::default(),
        };
        // Gateways in between may put another status into the body.
        error.status = status;
        if error.context_id.is_none() {
            error.context_id = correlation_id.map(str::to_owned);
        }
        error
    }

    fn read(outer_status: u16, fields: &Map<String, Value>) -> Self {
        let status = text(fields, "status").and_then(|status| status.parse().ok());
        let params = fields.get("messageParams").and_then(Value::as_object);
        Self {
            status: status.unwrap_or(outer_status),
            code: text(fields, "code"),
            message: text(fields, "message"),
            message_with_params: text(fields, "messageWithParams"),
            message_params: params
                .into_iter()
                .flat_map(|params| {
                    params
                        .keys()
                        .filter_map(|key| Some((key.clone(), text(params, key)?)))
                })
                .collect(),
            context_id: text(fields, "contextId"),
            entity_id: text(fields, "entityId"),
            entity_name: text(fields, "entityName"),
            details: objects(fields, "details").map(ErrorDetail::read).collect(),
            errors: objects(fields, "errors")
                .map(|fields| Self::read(outer_status, fields))
                .collect(),
            limit: fields
                .get("limit")
                .filter(|limit| !limit.is_null())
                .cloned(),
        }
    }

    /// The HTTP status of the answer; of a nested error the status it states,
    /// else that of the answer.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The code for programs, such as `not.found`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The text for people.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The text with placeholders for [`message_params`](Self::message_params).
    pub fn message_with_params(&self) -> Option<&str> {
        self.message_with_params.as_deref()
    }

    /// The values of the placeholders.
    pub fn message_params(&self) -> &BTreeMap<String, String> {
        &self.message_params
    }

    /// The id under which the service logs the failure; the correlation id of
    /// the header where the body has none.
    pub fn context_id(&self) -> Option<&str> {
        self.context_id.as_deref()
    }

    /// The id of the entity in question.
    pub fn entity_id(&self) -> Option<&str> {
        self.entity_id.as_deref()
    }

    /// The name of the entity in question.
    pub fn entity_name(&self) -> Option<&str> {
        self.entity_name.as_deref()
    }

    /// Details, usually one a field.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.details
    }

    /// The errors below this one.
    pub fn errors(&self) -> &[ApiError] {
        &self.errors
    }

    /// The limit of the service that the request ran into, as JSON.
    pub fn limit(&self) -> Option<&Value> {
        self.limit.as_ref()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        match self.message.as_ref().or(self.message_with_params.as_ref()) {
            Some(message) => write!(f, ": {message}"),
            None if self.code.is_none() => f.write_str(": the answer gives no reason"),
            None => Ok(()),
        }
    }
}

impl ErrorDetail {
    fn read(fields: &Map<String, Value>) -> Self {
        Self {
            error_code: text(fields, "errorCode"),
            field_name: text(fields, "fieldName"),
            entity_id: text(fields, "entityId"),
            entity_name: text(fields, "entityName"),
        }
    }

    /// The code for programs.
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// The field of the request in question.
    pub fn field_name(&self) -> Option<&str> {
        self.field_name.as_deref()
    }

    /// The id of the entity in question.
    pub fn entity_id(&self) -> Option<&str> {
        self.entity_id.as_deref()
    }

    /// The name of the entity in question.
    pub fn entity_name(&self) -> Option<&str> {
        self.entity_name.as_deref()
    }
}

/// A field as text: numbers and truth values as they are written.
fn text(fields: &Map<String, Value>, name: &str) -> Option<String> {
    match fields.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

fn objects<'a>(
    fields: &'a Map<String, Value>,
    name: &str,
) -> impl Iterator<Item = &'a Map<String, Value>> {
    let items = fields.get(name).and_then(Value::as_array);
    items.into_iter().flatten().filter_map(Value::as_object)
}

#[cfg(test)]
mod tests {
    use super::ApiError;

    fn parse(body: &str) -> ApiError {
        ApiError::parse(400, body.as_bytes(), Some("from-header"))
    }

    #[test]
    fn full_body() {
        let error = parse(
            r#"{"message":"Bad name","code":"bad.request","status":400,"entityId":"7","entityName":"user",
                "messageWithParams":"Bad {field}","messageParams":{"field":"name","n":3,"odd":[1]},
                "contextId":"ctx","details":[{"errorCode":"E1","fieldName":"name","entityId":"8","entityName":"x"}],
                "errors":[{"message":"inner","status":409,"errors":[{"code":"innermost"}]}],
                "limit":{"key":"k","value":20}}"#,
        );
        assert_eq!(error.to_string(), "400 bad.request: Bad name");
        assert_eq!(error.message_with_params(), Some("Bad {field}"));
        let params: Vec<_> = error
            .message_params()
            .iter()
            .map(|(k, v)| (k.as_str(), v.as_str()))
            .collect();
        assert_eq!(params, [("field", "name"), ("n", "3")]);
        assert_eq!(
            (error.context_id(), error.entity_id(), error.entity_name()),
            (Some("ctx"), Some("7"), Some("user"))
        );
        let detail = &error.details()[0];
        assert_eq!(
            (detail.error_code(), detail.field_name()),
            (Some("E1"), Some("name"))
        );
        assert_eq!(
            (detail.entity_id(), detail.entity_name()),
            (Some("8"), Some("x"))
        );
        let inner = &error.errors()[0];
        assert_eq!((inner.status(), inner.message()), (409, Some("inner")));
        assert_eq!(
            (inner.errors()[0].status(), inner.errors()[0].code()),
            (400, Some("innermost"))
        );
        assert_eq!(
            error.limit().and_then(|limit| limit["value"].as_i64()),
            Some(20)
        );
    }

    #[test]
    fn odd_bodies_lose_only_the_odd_part() {
        for (body, shown, context) in [
            ("", "400: the answer gives no reason", "from-header"),
            ("<html>", "400: the answer gives no reason", "from-header"),
            ("[]", "400: the answer gives no reason", "from-header"),
            (r#"{"code":17,"message":["x"]}"#, "400 17", "from-header"),
            (
                r#"{"message":"m","details":{"a":1},"errors":[3,null],"status":"x"}"#,
                "400: m",
                "from-header",
            ),
            (
                r#"{"message":null,"messageWithParams":"p","contextId":"c"}"#,
                "400: p",
                "c",
            ),
            (r#"{"message":"m","status":599}"#, "400: m", "from-header"),
        ] {
            let error = parse(body);
            assert_eq!(
                (error.to_string().as_str(), error.context_id()),
                (shown, Some(context)),
                "{body}"
            );
        }
    }
}
