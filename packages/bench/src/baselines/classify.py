"""Answers held-out rows of each fold by scikit-learn and fastText, a model a target. Rows of fold -1 only train. Reads a file of JSON, writes JSON lines of
answers, null for rows that only train."""
import json
import os
import sys
import tempfile


def linear(kind):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    words = TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), sublinear_tf=True)
    runs = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    last = (
        LogisticRegression(C=1, class_weight="balanced", max_iter=300)
        if kind == "logistic"
        else LinearSVC(C=1, class_weight="balanced")
    )
    pipeline = make_pipeline(make_union(words, runs), last)

    def answer(texts, labels, held):
        return list(pipeline.fit(texts, labels).predict(held))

    return answer


def fast_text():
    import fasttext

    def answer(texts, labels, held):
        names = sorted(set(labels))
        with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as file:
            for text, label in zip(texts, labels):
                file.write("__label__%d %s\n" % (names.index(label), " ".join(text.split())))
        try:
            model = fasttext.train_supervised(
                file.name, wordNgrams=2, minn=2, maxn=5, epoch=30, lr=0.5, dim=50, thread=1, verbose=0, seed=1
            )
        finally:
            os.unlink(file.name)
        # The package's own predict fails on current numpy for lists.
        found = model.f.multilinePredict([" ".join(text.split()) + "\n" for text in held], 1, 0.0, "strict")[0]
        return [names[int(labels[0].replace("__label__", ""))] for labels in found]

    return answer


PEERS = {
    "scikit-learn logistic regression": lambda: linear("logistic"),
    "scikit-learn LinearSVC": lambda: linear("svc"),
    "fastText": fast_text,
}


def main(path):
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    for name, make in PEERS.items():
        try:
            answer = make()
        except ImportError:
            continue
        answers = [None] * len(rows)
        for question in sorted({row["question"] for row in rows}):
            for fold in sorted({row["fold"] for row in rows} - {-1}):
                own = [i for i, row in enumerate(rows) if row["question"] == question]
                train = [i for i in own if rows[i]["fold"] != fold]
                held = [i for i in own if rows[i]["fold"] == fold]
                if not held or not train:
                    continue
                texts = [rows[i]["text"] for i in train]
                labels = [rows[i]["label"] for i in train]
                for i, label in zip(held, answer(texts, labels, [rows[i]["text"] for i in held])):
                    answers[i] = label
        print(json.dumps({"name": name, "answers": answers}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
